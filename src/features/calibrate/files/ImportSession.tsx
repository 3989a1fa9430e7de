import { type ComponentProps, type ReactNode, useState } from "react";
import type { Parsed } from "../../../domain/kept.ts";
import { ImportFile } from "../../../parts/kept/ImportFile.tsx";
import { findSheetsInCopy } from "../../../state/calibrate/invitationImport.ts";
import type { SessionFile } from "../../../state/calibrate/sessionFile.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { ClaimsDialog } from "./ClaimsDialog.tsx";
import { PassphraseDialog } from "./PassphraseDialog.tsx";
import { SessionsDialog } from "../sessions/SessionsDialog.tsx";
import { SheetsDialog } from "./SheetsDialog.tsx";
import { UnreadableDialog } from "../../../parts/kept/UnreadableDialog.tsx";

interface Props {
  /** The session that is open; undefined on the list of sessions. */
  readonly sessionId?: string;
  /** What the button says. */
  readonly children: ReactNode;
}

const read = async (file: File) => (await import("../../../state/calibrate/sessionFile.ts")).readSessionFile(file);

/** Reads a file of any kind that belongs to calibrating, and shows what taking it in would do, before it does. */
export function ImportSession({ sessionId, children }: Props) {
  return (
    <ImportFile<SessionFile>
      noun={sessionNoun}
      read={read}
      preview={(found, close) => <Found found={found} sessionId={sessionId} onClose={close} />}
    >
      {children}
    </ImportFile>
  );
}

interface FoundProps {
  readonly found: Parsed<SessionFile> & { readonly ok: true };
  readonly sessionId: string | undefined;
  onClose(): void;
}

/** What was found in a file; in a locked one after its passphrase was given. */
function Found({ found, sessionId, onClose }: FoundProps) {
  const [unlocked, setUnlocked] = useState<Parsed<SessionFile>>(found);
  async function unlock(text: string) {
    const { parseSessionFile } = await import("../../../state/calibrate/sessionFile.ts");
    setUnlocked(parseSessionFile(text));
  }
  if (!unlocked.ok) return <UnreadableDialog noun={sessionNoun} reason={unlocked.reason} onClose={onClose} />;
  const [first] = unlocked.documents;
  if (first?.kind === "locked") return <PassphraseDialog text={first.text} onUnlock={unlock} onClose={onClose} />;
  if (first?.kind === "sheets") return <SheetsDialog file={first.sheets} onClose={onClose} />;
  if (first?.kind === "plan") return <ClaimsDialog plan={first.plan} sessionId={sessionId} onClose={onClose} />;
  const sessions = unlocked.documents.flatMap((file) => (file.kind === "session" ? [file.session] : []));
  return <FoundSessions sessions={sessions} problems={unlocked.problems} onClose={onClose} />;
}

/** Sessions; of a rater who sent their whole session to its convenor, the sheets in it. */
function FoundSessions(props: ComponentProps<typeof SessionsDialog>) {
  const [sheets] = useState(() => {
    const [only, ...others] = props.sessions;
    return only && others.length === 0 ? findSheetsInCopy(useSessions.getState().documents, only) : undefined;
  });
  return sheets ? <SheetsDialog file={sheets} onClose={props.onClose} /> : <SessionsDialog {...props} />;
}
