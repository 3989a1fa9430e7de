import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { downloadText } from "../../ui/download.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useSessions } from "../../state/sessions.ts";

interface Props {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  /** The text of the file, made when it is saved. */
  toText(): string;
  /** Draws what opens the dialog. */
  trigger(open: () => void): ReactNode;
  /** What the file holds and what to do with it, and further choices. */
  readonly children: ReactNode;
}

/** Saves a file that is handed to somebody, with a passphrase if one is given. */
export function SaveFile({ title, fileName, toText, trigger, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {trigger(() => setOpen(true))}
      {isOpen && (
        <SaveDialog title={title} fileName={fileName} toText={toText} onClose={() => setOpen(false)}>
          {children}
        </SaveDialog>
      )}
    </>
  );
}

const unloaded = "The part of the app that locks files could not be loaded. Check the connection, and try again.";

function SaveDialog({
  title,
  fileName,
  toText,
  onClose,
  children,
}: Omit<Props, "trigger"> & { readonly onClose: () => void }) {
  const say = useSessions((state) => state.say);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string>();
  async function save() {
    let text = toText();
    if (passphrase !== "") {
      const { encryptText, secretTroubles } = await import("../../state/secret.ts");
      const secret = await encryptText(text, passphrase);
      if (!secret.ok) return setProblem(secretTroubles[secret.reason]);
      text = secret.file;
    }
    downloadText(`${fileName}.json`, "application/json", text);
    say(`${fileName}.json was downloaded${passphrase === "" ? "" : ", locked with the passphrase"}.`);
    onClose();
  }
  return (
    <Dialog
      title={title}
      onCancel={onClose}
      actions={
        <>
          <Button look="chosen" type="submit" form="save-file">
            Save the file
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        id="save-file"
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch(() => setProblem(unloaded));
        }}
      >
        {children}
        <TextField
          label="Passphrase, if it is to be locked"
          value={passphrase}
          hint="Whoever opens the file needs it. It is kept nowhere: without it the file cannot be read."
          error={problem}
          onChange={setPassphrase}
        />
      </form>
    </Dialog>
  );
}
