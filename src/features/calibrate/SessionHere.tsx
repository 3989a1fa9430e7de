import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Session } from "../../domain/session.ts";
import { KeptSaid } from "../../parts/kept/KeptSaid.tsx";
import { MissingDocument } from "../../parts/kept/MissingDocument.tsx";
import { ConflictDialog } from "../../parts/kept/ConflictDialog.tsx";
import { TroubleNotice } from "../../parts/kept/TroubleNotice.tsx";
import { useTitle } from "../../routes/useTitle.ts";
import { sessionNoun, toSessionFileName, toSessionText } from "../../state/sessionFormat.ts";
import { useSessions } from "../../state/sessions.ts";
import { downloadText } from "../../ui/download.ts";
import { StrangeSession } from "./StrangeSession.tsx";
import { useSessionsHere } from "./useSessionsHere.ts";

interface Props {
  /** Draws the page about the session that the address names. */
  readonly children: (session: Session) => ReactNode;
}

/** Opens the session of the address, and says what stands in the way: it is not here, or could not be saved. */
export function SessionHere({ children }: Props) {
  const { sessionId = "" } = useParams({ strict: false });
  const isOpen = useSessionsHere();
  const session = useSessions(({ documents }) =>
    Object.hasOwn(documents, sessionId) ? documents[sessionId] : undefined,
  );
  const trouble = useSessions(({ troubles }) => troubles[sessionId]);
  const conflict = useSessions(({ conflicts }) => conflicts[sessionId]);
  const { said, stepDeed, say, saveAgain, resolve } = useSessions();
  if (!isOpen) return <h1 className="answer">Opening the session…</h1>;
  if (!session) return <Missing />;
  return (
    <>
      <TroubleNotice
        noun={sessionNoun}
        trouble={trouble}
        onDownload={() =>
          downloadText(`${toSessionFileName(session.title)}.json`, "application/json", toSessionText(session))
        }
        onSaveAgain={() => saveAgain(session.id)}
      />
      <StrangeSession session={session} />
      {children(session)}
      <KeptSaid said={said} onStep={stepDeed} onDismiss={() => say("")} />
      <ConflictDialog noun={sessionNoun} theirs={conflict} onResolve={(choice) => resolve(session.id, choice)} />
    </>
  );
}

function Missing() {
  useTitle("No such session");
  return (
    <MissingDocument noun={sessionNoun}>
      <Link to="/calibrate">Go to the sessions of this browser</Link>
    </MissingDocument>
  );
}
