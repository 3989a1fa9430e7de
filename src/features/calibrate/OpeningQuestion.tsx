import type { ReactNode } from "react";
import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";

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
    <Dialog
      title={`This opens ${what}`}
      onCancel={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button look="chosen" onClick={onOpen}>
            Open for good
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
