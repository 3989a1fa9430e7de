import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Session } from "../../domain/calibrate/session.ts";
import { MissingDocument } from "../../parts/kept/MissingDocument.tsx";
import { useTitle } from "../../routes/useTitle.ts";
import { sessionNoun } from "../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";
import { SessionConflicts } from "./SessionConflicts.tsx";
import { SessionSaid } from "./SessionSaid.tsx";
import { SessionTrouble } from "./SessionTrouble.tsx";
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
  if (!isOpen) return <h1 className="answer">Opening the session…</h1>;
  if (!session) return <Missing id={sessionId} />;
  return (
    <>
      <SessionTrouble session={session} />
      <StrangeSession session={session} />
      {children(session)}
      <SessionSaid openId={session.id} />
      <SessionConflicts />
    </>
  );
}

function Missing({ id }: { readonly id: string }) {
  const isDamaged = useSessions(({ damaged }) => damaged.some((one) => one.id === id));
  const isDeleted = useSessions(({ deleted }) => deleted.some(({ document }) => document.id === id));
  useTitle("No such session");
  return (
    <MissingDocument noun={sessionNoun} isDamaged={isDamaged} isDeleted={isDeleted}>
      <Link to="/calibrate">Go to the sessions of this browser</Link>
    </MissingDocument>
  );
}
