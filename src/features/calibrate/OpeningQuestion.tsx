import type { ReactNode } from "react";
import { Question } from "../../ui/overlay/Question.tsx";

interface Props {
  /** "the board of Kim and the cards of Zoe" */
  readonly what: string;
  /** What becomes of it, as paragraphs. */
  readonly children: ReactNode;
  onOpen(): void;
  onCancel(): void;
}

/** Asks before boards or cards are opened: what was seen cannot be unseen. */
export function OpeningQuestion({ what, children, onOpen, onCancel }: Props) {
  return (
    <Question title={`This opens ${what}`} deed="Open for good" onDo={onOpen} onCancel={onCancel}>
      {children}
    </Question>
  );
}
