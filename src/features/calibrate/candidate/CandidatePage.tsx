import { useParams } from "@tanstack/react-router";
import { findCardBlindness } from "../../../domain/calibrate/blind.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { putCard } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { UndoButtons } from "../../../parts/kept/UndoButtons.tsx";
import { CandidateView } from "./CandidateView.tsx";
import { nameOf } from "../nameOf.ts";
import { SessionHere } from "../SessionHere.tsx";
import { nameSession } from "../nameSession.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import styles from "../session/SessionPage.module.css";
import { SessionPart } from "../SessionPart.tsx";
import { Button } from "../../../ui/control/Button.tsx";
import { jumpTo } from "../../../ui/page/jumpTo.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";

/** The scorecards of the candidate whom the address names. */
export function CandidatePage() {
  return <SessionHere>{(session) => <Scorecards session={session} />}</SessionHere>;
}

function Scorecards({ session }: { readonly session: Session }) {
  const { candidateId } = useParams({ from: "/calibrate/$sessionId/candidates/$candidateId" });
  const { edit, endField, step } = useSessions();
  const past = useSessions(({ histories }) => histories[session.id]?.past.length ?? 0);
  const future = useSessions(({ histories }) => histories[session.id]?.future.length ?? 0);
  const candidate = session.candidates.find(({ id }) => id === candidateId);
  usePrintFooter(`Scorecard · ${candidate ? nameOf(candidate) : ""} · ${nameSession(session)}`, { isPrivate: true });
  if (!candidate)
    return (
      <SessionPart session={session} title="No such candidate">
        <h1 className="answer">No candidate of this address is in the session.</h1>
        <p className={styles.under}>They may have been taken out. Go back to the session to see who is there.</p>
      </SessionPart>
    );
  return (
    <SessionPart session={session} title={`Scorecard: ${nameOf(candidate)}`}>
      <CandidateView
        session={session}
        candidate={candidate}
        onCard={(card, field) =>
          edit(session.id, (old) => putCard(old, card), field && `${card.candidate} ${card.rater} ${field}`)
        }
        onLeave={() => endField(session.id)}
      >
        {(session.role === "convenor" || session.me !== "") && (
          <Toolbar label="The candidate as a whole">
            <UndoButtons past={past} future={future} onStep={(way) => step(session.id, way)} />
            {session.role === "convenor" && findCardBlindness(session, candidate.id).isOpen && (
              <Button look="quiet" onClick={() => jumpTo("decision")}>
                Go to the decision
              </Button>
            )}
          </Toolbar>
        )}
      </CandidateView>
    </SessionPart>
  );
}
