import { findCardBlindness } from "./blind.ts";
import { describeLateCards } from "./describeLate.ts";
import { listFinishedCards } from "./finishedCards.ts";
import { findLevel, type Ladder } from "../ladder/ladder.ts";
import type { Aside } from "./late.ts";
import { describePanel } from "./panel.ts";
import { barWords, compareCards, describeTally, listDimensions, tallyCard } from "./scorecard.ts";
import { describeOffer } from "./offer.ts";
import { type Candidate, findDecision, type Session } from "./session.ts";

/** The cards of a candidate on paper. */
export interface CandidateMinutes {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly date: string;
  /** Who interviewed: "Ana and Bo"; empty where every manager did. */
  readonly panel: string;
  readonly decision:
    { readonly offer: string; readonly why: string; readonly by: string; readonly date: string } | undefined;
  /** Why there are no cards; empty where they are open. */
  readonly closed: string;
  /** Whose cards are shown apart; empty where nobody's came late, and while the cards are closed. */
  readonly late: string;
  readonly cards: readonly {
    readonly id: string;
    readonly rater: string;
    readonly tally: string;
    readonly sentence: string;
    readonly aside: Aside;
  }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly isDifferent: boolean;
    readonly verdicts: readonly {
      readonly id: string;
      readonly rater: string;
      readonly verdict: string;
      readonly note: string;
      readonly aside: Aside;
    }[];
  }[];
}

/** Writes up the finished cards of a candidate, once they are open. */
export function toCandidateMinutes(ladder: Ladder, session: Session, candidate: Candidate): CandidateMinutes {
  const level = findLevel(ladder, candidate.level);
  const { isOpen, sentence } = findCardBlindness(session, candidate.id);
  const dimensions = level ? listDimensions(level) : [];
  const cards = isOpen ? listFinishedCards(session, candidate.id) : [];
  const compared = cards.length === 0 ? [] : compareCards(dimensions, cards);
  const decision = findDecision(session, candidate.id);
  const toAside = (isLate: boolean): Aside => (isLate ? "late" : "");
  return {
    ...candidate,
    level: level?.title ?? candidate.level,
    panel: describePanel(session, candidate),
    decision: decision && { ...decision, offer: describeOffer(ladder, decision.level) },
    closed: sentence,
    late: isOpen ? describeLateCards(session, candidate.id) : "",
    cards: cards.map(({ rater: { id, name }, card, isLate }) => ({
      id,
      rater: name,
      tally: describeTally(tallyCard(dimensions, card)),
      sentence: card.sentence,
      aside: toAside(isLate),
    })),
    dimensions: compared.map(({ dimension, isDifferent, verdicts }) => ({
      id: dimension.id,
      label: dimension.label,
      isDifferent,
      verdicts: verdicts.map(({ rater, name, verdict, note, isLate }) => ({
        id: rater,
        rater: name,
        verdict: barWords[verdict],
        note,
        aside: toAside(isLate),
      })),
    })),
  };
}
