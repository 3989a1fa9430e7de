import { findCardBlindness } from "./blind.ts";
import { findLevel, type Ladder } from "../ladder/ladder.ts";
import { barWords, compareCards, describeTally, listDimensions, tallyCard } from "./scorecard.ts";
import { type Candidate, findCard, type Session } from "./session.ts";

/** The cards of a candidate on paper. */
export interface CandidateMinutes {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly date: string;
  /** Why there are no cards; empty where they are open. */
  readonly closed: string;
  readonly cards: readonly {
    readonly id: string;
    readonly rater: string;
    readonly tally: string;
    readonly sentence: string;
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
    }[];
  }[];
}

/** Writes up the finished cards of a candidate, once nobody is waited for. */
export function toCandidateMinutes(ladder: Ladder, session: Session, candidate: Candidate): CandidateMinutes {
  const level = findLevel(ladder, candidate.level);
  const { isOpen, sentence } = findCardBlindness(session, candidate.id);
  const dimensions = level ? listDimensions(level) : [];
  const named = session.raters.flatMap(({ id, name }) => {
    const card = findCard(session, candidate.id, id);
    return isOpen && card && card.finished !== "" ? [{ name, card }] : [];
  });
  const nameOf = new Map(named.map(({ name, card }) => [card.rater, name]));
  const compared = compareCards(
    dimensions,
    named.map(({ card }) => card),
  );
  return {
    ...candidate,
    level: level?.title ?? candidate.level,
    closed: sentence,
    cards: named.map(({ name, card }) => ({
      id: card.rater,
      rater: name,
      tally: describeTally(tallyCard(dimensions, card)),
      sentence: card.sentence,
    })),
    dimensions:
      named.length === 0
        ? []
        : compared.map(({ dimension, isDifferent, verdicts }) => ({
            id: dimension.id,
            label: dimension.label,
            isDifferent,
            verdicts: verdicts.map(({ rater, verdict, note }) => ({
              id: rater,
              rater: nameOf.get(rater) ?? "",
              verdict: barWords[verdict],
              note,
            })),
          })),
  };
}
