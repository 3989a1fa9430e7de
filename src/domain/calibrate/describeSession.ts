import { describeCandidates, listLevelsAsked } from "./describeCandidates.ts";
import { describePeople } from "./describePeople.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { buildLevelAxis } from "./levelAxis.ts";
import { capitalise, joinWords } from "../numberWords.ts";
import type { Session } from "./session.ts";

/** Where a session stands, in a sentence: its people, its candidates, or both. */
export function describeSession(ladder: Ladder, session: Session): string {
  const clauses = [
    ...(isOfPeople(session) ? [describePeople(ladder, session)] : []),
    ...(session.candidates.length > 0 ? [describeCandidates(ladder, session)] : []),
  ];
  return toSentence(clauses.join("; "));
}

/** Of more levels a headline would not fit on four lines of a phone; the clause of candidates is the longer one. */
const mostLevels = { people: 2, candidates: 1 };

/** The same in sentences, of which the first is short enough for a headline on a phone. */
export function splitSession(ladder: Ladder, session: Session): readonly [string, ...string[]] {
  if (!isOfPeople(session)) {
    const levels = listLevelsAsked(ladder, session);
    const isLong = levels.length > mostLevels.candidates;
    return [
      toSentence(describeCandidates(ladder, session, !isLong)),
      ...(isLong ? [`They are interviewed for ${joinWords(levels.map(({ title }) => title))}.`] : []),
    ];
  }
  const { levels } = buildLevelAxis(ladder, session.pairs);
  const isLong = session.people.length > 0 && levels.length > mostLevels.people;
  return [
    toSentence(describePeople(ladder, session, !isLong)),
    ...(isLong ? [`The levels in question are ${joinWords(levels.map(({ title }) => title))}.`] : []),
    ...(session.candidates.length > 0 ? [toSentence(describeCandidates(ladder, session))] : []),
  ];
}

const isOfPeople = ({ people, candidates }: Session) => people.length > 0 || candidates.length === 0;
const toSentence = (clause: string) => `${capitalise(clause)}.`;
