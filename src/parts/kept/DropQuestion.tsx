import { Question } from "../../ui/overlay/Question.tsx";

interface Props {
  readonly name: string;
  onDrop(): void;
  onCancel(): void;
}

/** Asks before something is deleted for good. */
export function DropQuestion({ name, onDrop, onCancel }: Props) {
  return (
    <Question title={`Delete “${name}” for good?`} deed="Delete for good" onDo={onDrop} onCancel={onCancel}>
      <p>This browser then holds nothing of it any more, and it cannot be brought back.</p>
    </Question>
  );
}
