import { useState } from "react";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";

interface Props {
  /** What the file is called; undefined where it was the only one that was chosen. */
  readonly name: string | undefined;
  /** How many files besides are locked. */
  readonly others: number;
  /** True where a passphrase was given that opened other files, and not this one. */
  readonly isAnother: boolean;
  /** Why the file did not open, as a sentence; undefined where it did. Rejects where the reader cannot be loaded. */
  onUnlock(passphrase: string): Promise<string | undefined>;
  onClose(): void;
}

const unloaded =
  "The part of the app that opens locked files could not be loaded. Check the connection, and try again.";

/** Asks for the passphrase of a locked file, as often as it takes. It is gone with the dialog. */
export function PassphraseDialog({ name, others, isAnother, onUnlock, onClose }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  async function unlock() {
    setBusy(true);
    setProblem(await onUnlock(passphrase).catch(() => unloaded));
    setBusy(false);
  }
  return (
    <Dialog
      title={name === undefined ? "The file is locked" : `${name} is locked`}
      onCancel={onClose}
      actions={
        <>
          <Button type="submit" form="unlock" look="chosen" aria-disabled={isBusy}>
            {isBusy ? "Opening…" : "Open"}
          </Button>
          <Button onClick={onClose}>{name === undefined ? "Cancel" : "Leave this file out"}</Button>
        </>
      }
    >
      {isAnother && <p>It has another passphrase than the one that you gave.</p>}
      {others > 0 && (
        <p>
          {capitalise(countNoun(others, "other file is", "other files are"))} locked too, and will open with it if the
          passphrase is the same.
        </p>
      )}
      <form
        id="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void unlock();
        }}
      >
        <TextField
          label="Passphrase"
          value={passphrase}
          isFirst
          isVerbatim
          error={problem}
          onChange={(value) => {
            setPassphrase(value);
            setProblem(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
