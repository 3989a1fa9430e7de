import { useState } from "react";
import { Button } from "../../../ui/control/Button.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";

interface Props {
  /** The locked file. */
  readonly text: string;
  /** What it is called; undefined where it was the only one that was chosen. */
  readonly name: string | undefined;
  onUnlock(text: string): Promise<void>;
  onClose(): void;
}

/** Asks for the passphrase of a locked file, as often as it takes. */
export function PassphraseDialog({ text, name, onUnlock, onClose }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  async function unlock() {
    setBusy(true);
    const { decryptText, secretTroubles } = await import("../../../state/secret.ts");
    const opened = await decryptText(text, passphrase);
    setBusy(false);
    if (opened.ok) await onUnlock(opened.text);
    else setProblem(secretTroubles[opened.reason]);
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
      <form
        id="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy) return;
          void unlock().catch(() => {
            setBusy(false);
            setProblem(
              "The part of the app that opens locked files could not be loaded. Check the connection, and try again.",
            );
          });
        }}
      >
        <TextField
          label="Passphrase"
          value={passphrase}
          isFirst
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
