import { describeTime } from "../day.ts";
import type { Kept, Noun } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";

interface Props {
  readonly noun: Noun;
  readonly name: string;
  /** What the other tab saved. */
  readonly theirs: Kept;
  onResolve(choice: "theirs" | "mine" | "both"): void;
}

/** Another tab saved this document while this one held something else: the person chooses, nothing is overwritten unseen. */
export function ConflictDialog({ noun, name, theirs, onResolve }: Props) {
  return (
    <Dialog
      title={`This ${noun.one} was changed in another tab`}
      actions={
        <>
          <Button look="chosen" onClick={() => onResolve("both")}>
            Keep both
          </Button>
          <Button onClick={() => onResolve("theirs")}>Take the other tab’s</Button>
          <Button onClick={() => onResolve("mine")}>Take this tab’s</Button>
        </>
      }
    >
      <p>
        The other tab saved “{name}” at {describeTime(theirs.changed)}, after this tab last read it. Your last change
        here is not saved yet.
      </p>
      <p>
        Keeping both leaves the other tab’s {noun.one} as it is, and saves this tab’s as a {noun.one} of its own.
      </p>
    </Dialog>
  );
}
