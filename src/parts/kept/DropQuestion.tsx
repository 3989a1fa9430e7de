import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";

interface Props {
  readonly name: string;
  onDrop(): void;
  onCancel(): void;
}

/** Asks before something is deleted for good: there is no way back from that. */
export function DropQuestion({ name, onDrop, onCancel }: Props) {
  return (
    <Dialog
      title={`Delete “${name}” for good?`}
      onCancel={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button look="chosen" onClick={onDrop}>
            Delete for good
          </Button>
        </>
      }
    >
      <p>This browser then holds nothing of it any more, and it cannot be brought back.</p>
    </Dialog>
  );
}
