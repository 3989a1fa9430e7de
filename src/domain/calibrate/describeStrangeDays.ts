import { findDayRemark } from "../dayRemark.ts";
import { joinWords } from "../numberWords.ts";
import type { Session } from "./session.ts";

/**
 * Which days of a session may be wrong, in sentences; empty where none may. It has a day of its own, those of interviews and
 * those of decisions. They are told as they were written. `today` is ISO 8601.
 */
export function describeStrangeDays(session: Session, today: string): string {
  const { date, people, candidates, decisions } = session;
  const nameOf = (id: string) => [...people, ...candidates].find((one) => one.id === id)?.name.trim() || "someone";
  const strange = [
    { day: date, of: "the session", mayCome: true },
    ...candidates.map(({ id, date: day }) => ({ day, of: `the interview of ${nameOf(id)}`, mayCome: true })),
    ...Object.entries(decisions).map(([id, { date: day }]) => ({
      day,
      of: `the decision on ${nameOf(id)}`,
      mayCome: false,
    })),
  ]
    .filter(({ day, mayCome }) => findDayRemark(day, today, mayCome) !== undefined)
    .map(({ day, of }) => `“${day}” of ${of}`);
  if (strange.length === 0) return "";
  const [which, they] =
    strange.length === 1 ? ["A day in it that may be wrong", "It is"] : ["Days in it that may be wrong", "They are"];
  return `${which}: ${joinWords(strange)}. ${they} taken in as written, and can be put right then.`;
}
