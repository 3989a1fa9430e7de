import type { Noun } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";

interface Props {
  readonly noun: Noun;
  readonly reason: string;
  onClose(): void;
}

/** Why a file could not be read, and that nothing has changed. */
export function UnreadableDialog({ noun, reason, onClose }: Props) {
  return (
    <Dialog
      title="Nothing was imported"
      onCancel={onClose}
      actions={
        <Button look="chosen" onClick={onClose}>
          Close
        </Button>
      }
    >
      <p>{reason}</p>
      <p className="quiet">Your {noun.many} are as they were.</p>
    </Dialog>
  );
}
