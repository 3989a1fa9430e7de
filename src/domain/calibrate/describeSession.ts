import { describeCandidates } from "./describeCandidates.ts";
import { describePeople } from "./describePeople.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { capitalise } from "../numberWords.ts";
import type { Session } from "./session.ts";

/** Where a session stands, in a sentence: its people, its candidates, or both. */
export function describeSession(ladder: Ladder, session: Session): string {
  const clauses = [
    ...(session.people.length > 0 || session.candidates.length === 0 ? [describePeople(ladder, session)] : []),
    ...(session.candidates.length > 0 ? [describeCandidates(ladder, session)] : []),
  ];
  return `${capitalise(clauses.join("; "))}.`;
}
