import { isLate } from "./late.ts";
import { type Card, findCard, type Rater, type Session } from "./session.ts";

/** A card that is out of its interviewer's hands. */
export interface FinishedCard {
  readonly rater: Rater;
  readonly card: Card;
  /** True where it came after the cards were open: it is shown apart, and counts in no difference. */
  readonly isLate: boolean;
}

/** The finished cards on a candidate in the order of the session, those that came late at the end. */
export function listFinishedCards(session: Session, candidate: string): FinishedCard[] {
  const cards = session.raters.flatMap((rater) => {
    const card = findCard(session, candidate, rater.id);
    return card && card.finished !== "" ? [{ rater, card, isLate: isLate(session, card) }] : [];
  });
  return [...cards.filter((one) => !one.isLate), ...cards.filter((one) => one.isLate)];
}
