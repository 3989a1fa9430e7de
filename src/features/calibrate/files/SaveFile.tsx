import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/control/Button.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { downloadText } from "../../../ui/takeAlong/download.ts";
import { TextField } from "../../../ui/control/TextField.tsx";
import { withPseudonyms } from "../../../domain/calibrate/pseudonyms.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { pseudonymLimits } from "../pseudonymWords.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Tick } from "../../../ui/control/Tick.tsx";

interface Props {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  /** The name of the file where names are replaced; undefined where they cannot be, since the reader has to know them. */
  readonly hiddenName?: string;
  /** The text of the file, made when it is saved. Each session that goes into it passes through `hide`. */
  toText(hide: (session: Session) => Session): string;
  /** Is told once the file was saved. */
  onSaved?(): void;
  /** Draws what opens the dialog. */
  trigger(open: () => void): ReactNode;
  /** What the file holds and what to do with it, and further choices. */
  readonly children: ReactNode;
}

/** Saves a file that is handed to somebody, with a passphrase if one is given. */
export function SaveFile({ trigger, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {trigger(() => setOpen(true))}
      {isOpen && <SaveDialog {...rest} onClose={() => setOpen(false)} />}
    </>
  );
}

const unloaded = "The part of the app that locks files could not be loaded. Check the connection, and try again.";

function SaveDialog({
  title,
  fileName,
  hiddenName,
  toText,
  onSaved,
  onClose,
  children,
}: Omit<Props, "trigger"> & { readonly onClose: () => void }) {
  const say = useSessions((state) => state.say);
  const [passphrase, setPassphrase] = useState("");
  const [isHidden, setHidden] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function save() {
    const name = isHidden && hiddenName ? hiddenName : fileName;
    let text = toText((session) => (isHidden ? withPseudonyms(session, sessionLimits) : session));
    if (passphrase !== "") {
      const { encryptText, secretTroubles } = await import("../../../state/secret.ts");
      const secret = await encryptText(text, passphrase);
      if (!secret.ok) return setProblem(secretTroubles[secret.reason]);
      text = secret.file;
    }
    downloadText(`${name}.json`, "application/json", text);
    say(`${name}.json was downloaded${passphrase === "" ? "" : ", locked with the passphrase"}.`);
    onSaved?.();
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
        {hiddenName && <Tick label="Replace names by pseudonyms" isOn={isHidden} onChange={setHidden} />}
        {isHidden && <p className="quiet">{pseudonymLimits}</p>}
        <TextField
          label="Passphrase, if it is to be locked"
          value={passphrase}
          isVerbatim
          hint="Whoever opens the file needs it. It is kept nowhere: without it the file cannot be read."
          error={problem}
          onChange={setPassphrase}
        />
      </form>
    </Dialog>
  );
}
