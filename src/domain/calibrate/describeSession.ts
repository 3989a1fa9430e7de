import { findBlindness } from "./blind.ts";
import { describeCandidates } from "./describeCandidates.ts";
import { buildLevelAxis } from "./levelAxis.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { capitalise, countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { findDecision, findSheet, listRatersOf, type Session } from "./session.ts";

/** How many sheets a session waits for, and how many of them are in. */
function countSheets(session: Session): { readonly handedIn: number; readonly wanted: number } {
  const wanted = session.people.flatMap(({ id }) =>
    listRatersOf(session, id)
      .filter(({ isAway, id: rater }) => !isAway || findSheet(session, id, rater)?.finished)
      .map((rater) => findSheet(session, id, rater.id)),
  );
  return { handedIn: wanted.filter((sheet) => sheet?.finished).length, wanted: wanted.length };
}

/**
 * Where a session stands, in a sentence: the people, the levels in question, the sheets that are in. Where nobody but
 * candidates is in it, where they stand.
 */
export function describeSession(ladder: Ladder, session: Session): string {
  if (session.people.length === 0 && session.candidates.length > 0) return describeCandidates(ladder, session);
  const { levels } = buildLevelAxis(ladder, session.pairs);
  // Between one level and itself there is nothing: it is asked whether they are at it.
  const between =
    levels.length > 0
      ? ` ${levels.length === 1 ? "at" : "between"} ${joinWords(levels.map(({ title }) => title))}`
      : "";
  const people = `${capitalise(session.people.length === 0 ? "nobody" : toPeople(session.people.length))}${between}`;
  if (session.people.length === 0) return `${people} yet.`;
  const { handedIn, wanted } = countSheets(session);
  const open = session.people.filter(({ id }) => findBlindness(session, id).isOpen).length;
  const decided = session.people.filter(({ id }) => findDecision(session, id)).length;
  const boards = open === 0 ? "" : `, ${countNoun(open, "board")} ${open === 1 ? "is" : "are"} open`;
  const decisions = decided === 0 ? "" : `, ${toNumberWord(decided)} decided`;
  return wanted === 0
    ? `${people}, and no raters yet.`
    : `${people}: ${handedIn === 0 ? "none" : toNumberWord(handedIn)} of ${countNoun(wanted, "sheet")} ${handedIn < 2 ? "is" : "are"} in${boards}${decisions}.`;
}

const toPeople = (count: number) => countNoun(count, "person", "people");
