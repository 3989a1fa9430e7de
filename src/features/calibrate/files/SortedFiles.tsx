import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Session } from "../../../domain/calibrate/session.ts";
import { addConvened, findSheetsInCopy } from "../../../state/calibrate/invitationImport.ts";
import { putBackDrafts } from "../../../state/calibrate/draftsImport.ts";
import type { DraftInFile } from "../../../state/calibrate/parseDraft.ts";
import type { SessionFile } from "../../../state/calibrate/sessionFile.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { SessionsDialog } from "../sessions/SessionsDialog.tsx";
import { ClaimsDialog } from "./ClaimsDialog.tsx";
import { SheetsDialog } from "./SheetsDialog.tsx";

interface Props {
  readonly files: readonly SessionFile[];
  readonly problems: readonly string[];
  readonly sessionId: string | undefined;
  onClose(): void;
}

/**
 * One question for all sessions, then one for all sheets, which may be for these sessions, then one for each plan. Whoever
 * took in an invitation alone comes to its session.
 */
export function SortedFiles({ files, problems, sessionId, onClose }: Props) {
  const [{ sessions, deleted, sheets, plans, drafts }] = useState(() => sortFiles(files));
  const [step, setStep] = useState(0);
  const steps = [
    ...(sessions.length + deleted.length > 0 ? [{ kind: "sessions" as const }] : []),
    ...(sheets.length > 0 ? [{ kind: "sheets" as const }] : []),
    ...plans.map((plan) => ({ kind: "plan" as const, plan })),
  ];
  const navigate = useNavigate();
  const [before] = useState(() => useSessions.getState().documents);
  const leave = () => {
    onClose();
    const [invited, ...others] = sessions;
    const isAlone = files.length === 1 && others.length === 0 && problems.length === 0 && sessionId === undefined;
    const mine = invited && useSessions.getState().documents[invited.id];
    // Whoever was invited came to rate: there is one thing to do next.
    if (isAlone && mine?.role === "rater" && mine !== before[mine.id])
      void navigate({ to: "/calibrate/$sessionId", params: { sessionId: mine.id } });
  };
  const next = () => (step + 1 < steps.length ? setStep(step + 1) : leave());
  const now = steps[step];
  const told = step === 0 ? problems : [];
  if (now?.kind === "sessions")
    return (
      <SessionsDialog
        sessions={sessions}
        deleted={deleted}
        problems={told}
        onTaken={() => takeDraftsIn(drafts)}
        onClose={next}
      />
    );
  if (now?.kind === "sheets") return <SheetsDialog files={sheets} problems={told} onClose={next} />;
  if (now?.kind === "plan")
    return <ClaimsDialog key={step} plan={now.plan} problems={told} sessionId={sessionId} onClose={next} />;
  return null;
}

/** Puts back what was begun on boards, and tells of it behind what was imported. */
function takeDraftsIn(drafts: readonly DraftInFile[]): void {
  const news = putBackDrafts(drafts, useSessions.getState().documents);
  if (news !== "") useSessions.getState().sayAlso(news);
}

/** What is what; of a rater who sent their whole session to its convenor, the sheets in it. */
function sortFiles(files: readonly SessionFile[]) {
  const all = files.flatMap((file) => (file.kind === "session" ? file.session : []));
  const here = addConvened(useSessions.getState().documents, all);
  const toSheets = (session: Session) => findSheetsInCopy(here, session);
  return {
    sessions: all.filter((session) => !toSheets(session)),
    deleted: files.flatMap((file) => (file.kind === "deleted" ? file.deleted : [])),
    sheets: [
      ...files.flatMap((file) => (file.kind === "sheets" ? file.sheets : [])),
      ...all.flatMap((session) => toSheets(session) ?? []),
    ],
    plans: files.flatMap((file) => (file.kind === "plan" ? file.plan : [])),
    drafts: files.flatMap((file) => (file.kind === "drafts" ? file.drafts : [])),
  };
}
