import { nameRaters } from "./nameRaters.ts";
import { findAside, isLate } from "./late.ts";
import { findCard, findSheet, listRatersOf, type Session } from "./session.ts";

/** Whose marks on a person are late, as a sentence; empty where nobody's are. */
export function describeLate(session: Pick<Session, "opened" | "raters" | "sheets">, person: string): string {
  const late = listRatersOf(session, person).filter((rater) => {
    const sheet = findSheet(session, person, rater.id);
    return sheet && findAside(session, rater, sheet) === "late";
  });
  if (late.length === 0) return "";
  return `The marks of ${nameRaters(late)} came after the board was opened: they are shown apart, as late, and count in no spread.`;
}

/** Whose cards on a candidate are late, as a sentence; empty where nobody's are. */
export function describeLateCards(session: Pick<Session, "opened" | "raters" | "cards">, candidate: string): string {
  const late = session.raters.filter(({ id }) => {
    const card = findCard(session, candidate, id);
    return card && isLate(session, card);
  });
  if (late.length === 0) return "";
  const [card, they] = late.length === 1 ? ["card", "it is"] : ["cards", "they are"];
  return `The ${card} of ${nameRaters(late)} came after the cards were opened: ${they} shown apart, as late, and ${late.length === 1 ? "counts" : "count"} in no difference.`;
}
