import { nameRaters } from "./nameRaters.ts";
import { findSheet, listRatersOf, type Session } from "./session.ts";

/** That all sheets on a person are in, of whom nobody is waited for; but for those that were given up, who are named. */
export function describeAllIn(session: Pick<Session, "raters" | "sheets">, person: string): string {
  const givenUp = listRatersOf(session, person).filter(
    ({ id, isAway }) => isAway && !findSheet(session, person, id)?.finished,
  );
  if (givenUp.length === 0) return "All are in.";
  return `All are in but the sheet${givenUp.length === 1 ? "" : "s"} of ${nameRaters(givenUp)}, which nobody waits for.`;
}
