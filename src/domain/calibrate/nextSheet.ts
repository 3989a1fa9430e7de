import { findSheet, type Person, type Rater, type Session } from "./session.ts";

/** The person after this one whose sheet the rater has not finished, from the first again; undefined where none is left. */
export function findNextSheet(
  session: Pick<Session, "people" | "sheets">,
  { id, self }: Pick<Rater, "id" | "self">,
  personId: string,
): Person | undefined {
  const at = session.people.findIndex((person) => person.id === personId);
  return [...session.people.slice(at + 1), ...session.people.slice(0, Math.max(at, 0))].find(
    (person) => (self === "" || self === person.id) && !findSheet(session, person.id, id)?.finished,
  );
}
