import { type ReactNode, useRef, useState } from "react";
import type { Parsed } from "../../domain/kept.ts";
import type { SessionFile } from "../../state/sessionFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ClaimsDialog } from "./ClaimsDialog.tsx";
import { PassphraseDialog } from "./PassphraseDialog.tsx";
import { SessionsDialog } from "./SessionsDialog.tsx";
import { SheetsDialog } from "./SheetsDialog.tsx";

interface Props {
  /** The session that is open; undefined on the list of sessions. */
  readonly sessionId?: string;
  /** What the button says. */
  readonly children: ReactNode;
}

const unloaded = "The part of the app that reads files could not be loaded. Check the connection, and try again.";

/** Reads a file of any kind that belongs to calibrating, and shows what taking it in would do, before it does. */
export function ImportSession({ sessionId, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Parsed<SessionFile>>();
  const close = () => setFound(undefined);
  async function read(file: File) {
    try {
      const { readSessionFile } = await import("../../state/sessionFile.ts");
      setFound(await readSessionFile(file));
    } catch {
      setFound({ ok: false, reason: unloaded });
    }
  }
  async function unlock(text: string) {
    const { parseSessionFile } = await import("../../state/sessionFile.ts");
    setFound(parseSessionFile(text));
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="File to import"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = "";
        }}
      />
      {found && !found.ok && (
        <Dialog
          title="Nothing was imported"
          onCancel={close}
          actions={
            <Button look="chosen" onClick={close}>
              Close
            </Button>
          }
        >
          <p>{found.reason}</p>
          <p className="quiet">Your sessions are as they were.</p>
        </Dialog>
      )}
      {found?.ok && <Found found={found} sessionId={sessionId} onUnlock={unlock} onClose={close} />}
    </>
  );
}

interface FoundProps {
  readonly found: Parsed<SessionFile> & { readonly ok: true };
  readonly sessionId: string | undefined;
  onUnlock(text: string): Promise<void>;
  onClose(): void;
}

function Found({ found, sessionId, onUnlock, onClose }: FoundProps) {
  const [first] = found.documents;
  if (first?.kind === "locked") return <PassphraseDialog text={first.text} onUnlock={onUnlock} onClose={onClose} />;
  if (first?.kind === "sheets") return <SheetsDialog file={first.sheets} onClose={onClose} />;
  if (first?.kind === "plan") return <ClaimsDialog plan={first.plan} sessionId={sessionId} onClose={onClose} />;
  const sessions = found.documents.flatMap((file) => (file.kind === "session" ? [file.session] : []));
  return <SessionsDialog sessions={sessions} problems={found.problems} onClose={onClose} />;
}
