import type { BoardMark, BoardRow } from "./board.ts";
import { isAfter } from "./moments.ts";
import { joinWords } from "../numberWords.ts";
import { findSheet, type Rater, type Session } from "./session.ts";

/** The reason that is offered where rows are agreed as they are. It holds for no longer than the marks do. */
export const unanimousReason = "All who saw it say the same.";

/** When a row was last agreed, in ISO 8601; undefined where the log does not tell. */
export function findAgreedAt({ log }: Pick<Session, "log">, person: string, row: string): string | undefined {
  return log.findLast((entry) => entry.person === person && entry.row === row && entry.after)?.at;
}

/**
 * Those whose mark came after the row was agreed, and is another one. A sheet came later where it was finished later, or
 * where it contradicts that all say the same: until then they did.
 */
export function listOvertakers(session: Session, person: string, row: string, marks: readonly BoardMark[]): Rater[] {
  const agreement = session.agreements[person]?.[row];
  if (!agreement) return [];
  const at = findAgreedAt(session, person, row);
  const isLater = ({ id }: Rater) => {
    const sheet = findSheet(session, person, id);
    return at !== undefined && sheet !== undefined && isAfter(sheet.finished, at);
  };
  return marks
    .filter(({ mark, place }) => place !== undefined && mark !== agreement.mark)
    .map(({ rater }) => rater)
    .filter((rater) => agreement.reason === unanimousReason || isLater(rater));
}

/** "Lou’s mark came after this was agreed."; empty where none did. */
export function describeOvertaken({ overtakers }: Pick<BoardRow, "overtakers">): string {
  const names = overtakers.map(({ name }) => name.trim() || "Somebody");
  if (names.length === 0) return "";
  return `${names.length === 1 ? `${names[0]}’s mark` : `The marks of ${joinWords(names)}`} came after this was agreed.`;
}

/** Why a row is agreed, without what the marks no longer bear out; empty where it is not agreed. */
export function findReason({ agreement, overtakers }: Pick<BoardRow, "agreement" | "overtakers">): string {
  const { reason = "" } = agreement ?? {};
  return overtakers.length > 0 && reason === unanimousReason ? "" : reason;
}
