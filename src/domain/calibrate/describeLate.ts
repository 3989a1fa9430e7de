import { findAside } from "./late.ts";
import { countNoun, joinWords } from "../numberWords.ts";
import { findSheet, listRatersOf, type Session } from "./session.ts";

/** Whose marks on a person are late, as a sentence; empty where nobody's are. */
export function describeLate(session: Pick<Session, "log" | "raters" | "sheets">, person: string): string {
  const late = listRatersOf(session, person).filter((rater) => {
    const sheet = findSheet(session, person, rater.id);
    return sheet && findAside(session, rater, sheet) === "late";
  });
  if (late.length === 0) return "";
  const names = late.map(({ name }) => name.trim()).filter(Boolean);
  const nameless = late.length - names.length;
  const who = joinWords([...names, ...(nameless > 0 ? [`${countNoun(nameless, "rater")} without a name`] : [])]);
  return `The marks of ${who} came after the first value was agreed: they are shown apart, as late, and count in no spread.`;
}
