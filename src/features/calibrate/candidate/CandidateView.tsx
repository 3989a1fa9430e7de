import { endSentence } from "../../../domain/endSentence.ts";
import type { ReactNode } from "react";
import { findCardBlindness } from "../../../domain/calibrate/blind.ts";
import { isLate } from "../../../domain/calibrate/late.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { describePanel } from "../../../domain/calibrate/panel.ts";
import { type Candidate, type Card, findCard, listPanel, type Session } from "../../../domain/calibrate/session.ts";
import { describeDay } from "../../../parts/day.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { CandidateCard } from "./CandidateCard.tsx";
import { CardsSideBySide } from "./CardsSideBySide.tsx";
import { describeOpening } from "../describeOpening.ts";
import { Panel } from "./Panel.tsx";
import { OfferForm } from "./OfferForm.tsx";
import { nameOf } from "../nameOf.ts";
import styles from "./CandidateView.module.css";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
  /** Takes what the rater of this browser wrote; edits of the same field are one step of what can be undone. */
  onCard(card: Card, field?: string): void;
  /** Where typing in a field ended. */
  onLeave(): void;
  /** Stands under the first sentence. */
  readonly children?: ReactNode;
}

/**
 * The scorecard of a candidate: one's own card until all are in, then everybody's side by side. From then on a card that
 * is finished stays as it is, since its interviewer has seen what the others wrote; one that is still to come is written
 * below theirs, and shown apart. A rater's browser holds no card but theirs, which they can always take back.
 */
export function CandidateView({ session, candidate, onCard, onLeave, children }: Props) {
  const ladder = useLadder();
  const level = findLevel(ladder, candidate.level);
  const blindness = findCardBlindness(session, candidate.id);
  const isRater = session.role === "rater";
  const isOpen = blindness.isOpen && !isRater;
  const me = session.raters.find(({ id, self }) => id === session.me && self === "");
  const begun = me && findCard(session, candidate.id, me.id);
  const isAsked = me && listPanel(session, candidate.id).includes(me);
  const own = begun ?? (isAsked ? toEmptyCard(candidate.id, me.id) : undefined);
  const isOwnToCome = own && (own.finished === "" ? isAsked && !me.isAway : isLate(session, own));
  const panel = describePanel(session, candidate);
  const hasCards = level !== undefined && level.scorecard.length > 0;
  return (
    <>
      <h1 className="answer">
        <strong>{nameOf(candidate)}</strong>
        {endSentence(
          `, interviewed for ${level?.title ?? candidate.level}${panel && ` by ${panel}`}${candidate.date && ` on ${describeDay(candidate.date)}`}`,
        )}
      </h1>
      {children}
      {!isRater && <Panel session={session} candidate={candidate} />}
      {!level ? (
        <p className={styles.text}>The ladder has no level “{candidate.level}”, so there is nothing to rate.</p>
      ) : level.scorecard.length === 0 ? (
        <p className={styles.text}>The ladder gives no scorecard for {level.title}, so there is nothing to rate.</p>
      ) : (
        <>
          {!isOpen && (
            <p className={styles.text}>
              {isRater
                ? describeOwn(own, session.opened[candidate.id] !== undefined)
                : `${blindness.sentence} Until all are in, everybody sees their own card alone. If someone will not interview after all, take them off the panel.`}
            </p>
          )}
          {isOpen && blindness.since && (
            <p className={styles.text}>{describeOpening(session.opened[candidate.id], blindness.since)}</p>
          )}
          {isOpen && <CardsSideBySide session={session} candidate={candidate} level={level} />}
          {own && (!isOpen || isOwnToCome) && (
            <CandidateCard
              key={own.rater}
              level={level}
              card={own}
              isOpen={isOpen}
              onChange={onCard}
              onLeave={onLeave}
            />
          )}
        </>
      )}
      {!isRater && (isOpen || !hasCards) && <OfferForm session={session} candidate={candidate} />}
    </>
  );
}

function describeOwn(card: Card | undefined, wasOpened: boolean): string {
  if (wasOpened)
    return card?.finished
      ? "You have finished your card: hand it in on the page of the session. The cards of the others are open already."
      : "The cards of the others are open already, so yours is shown apart, as late. Once you have finished it, hand it in on the page of the session.";
  return card?.finished
    ? "You have finished your card: hand it in on the page of the session. Nobody sees it until all interviewers have handed in theirs."
    : "Interviewers write apart: nobody sees your card until all have handed in theirs. Once you have finished it, hand it in on the page of the session.";
}

const toEmptyCard = (candidate: string, rater: string): Card => ({
  candidate,
  rater,
  verdicts: {},
  sentence: "",
  finished: "",
});
