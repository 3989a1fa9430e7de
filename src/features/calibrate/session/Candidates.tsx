import { Link } from "@tanstack/react-router";
import { findCardBlindness } from "../../../domain/calibrate/blind.ts";
import { describeOffer } from "../../../domain/calibrate/offer.ts";
import { describePanel } from "../../../domain/calibrate/panel.ts";
import { type Candidate, findDecision, type Session } from "../../../domain/calibrate/session.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { describeDay } from "../../../parts/day.ts";
import { removeCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { describeOpening } from "../describeOpening.ts";
import { AddCandidate } from "./AddCandidate.tsx";
import styles from "./SessionPage.module.css";

/** People who are interviewed for a level, and the way to their scorecards. */
export function Candidates({ session }: { readonly session: Session }) {
  return (
    <>
      {session.candidates.length > 0 && (
        <ul className={`${styles.list} sheet`} aria-label="Candidates">
          {session.candidates.map((candidate) => (
            <CandidateItem key={candidate.id} session={session} candidate={candidate} />
          ))}
        </ul>
      )}
      <AddCandidate session={session} />
    </>
  );
}

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
}

function CandidateItem({ session, candidate }: Props) {
  const { id, name } = candidate;
  const ladder = useLadder();
  const level = findLevel(ladder, candidate.level);
  const decision = findDecision(session, id);
  const { isOpen, sentence, since } = findCardBlindness(session, id);
  const opened = describeOpening(session.opened[id], since) || "All cards are in.";
  const toldOfCards = level && level.scorecard.length > 0 ? (isOpen ? opened : sentence) : "Not decided";
  const takeOut = () => {
    const { edit, say } = useSessions.getState();
    edit(session.id, (old) => removeCandidate(old, id));
    say(`${name} was taken out, with all that was written about them.`, session.id);
  };
  return (
    <li>
      <Link to="/calibrate/$sessionId/candidates/$candidateId" params={{ sessionId: session.id, candidateId: id }}>
        {name}
      </Link>{" "}
      <span className="quiet">
        for {level?.title ?? candidate.level}, by {describePanel(session, candidate) || "every manager"}
        {candidate.date && `, on ${describeDay(candidate.date)}`}
      </span>
      {decision ? <strong>Decided: {describeOffer(ladder, decision.level)}</strong> : <span>{toldOfCards}</span>}
      <Button look="quiet" className="no-print" aria-label={`Take out ${name}`} onClick={takeOut}>
        Take out
      </Button>
    </li>
  );
}
