import { findBlindness } from "./blind.ts";
import { describeHandedIn, type HandedIn } from "./describeHandedIn.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { buildLevelAxis } from "./levelAxis.ts";
import { countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { findDecision, findSheet, listRatersOf, type Session } from "./session.ts";

/** How many sheets a session waits for, and how many of them are in; that of a rater who is away counts once it is in. */
function countSheets(session: Session): HandedIn {
  const wanted = session.people.flatMap(({ id }) =>
    listRatersOf(session, id)
      .filter(({ isAway, id: rater }) => !isAway || findSheet(session, id, rater)?.finished)
      .map((rater) => findSheet(session, id, rater.id)),
  );
  return { handedIn: wanted.filter((sheet) => sheet?.finished).length, wanted: wanted.length };
}

/**
 * Where the people of a session stand, as a clause: who, the levels in question unless they are told apart, the sheets
 * that are in.
 */
export function describePeople(ladder: Ladder, session: Session, namesLevels = true): string {
  const { people, pairs } = session;
  const { levels } = buildLevelAxis(ladder, pairs);
  // Between one level and itself there is nothing: it is asked whether they are at it.
  const between =
    namesLevels && levels.length > 0
      ? ` ${levels.length === 1 ? "at" : "between"} ${joinWords(levels.map(({ title }) => title))}`
      : "";
  if (people.length === 0) return `nobody to rate yet${describeLevels(levels)}`;
  const open = people.filter(({ id }) => findBlindness(session, id).isOpen).length;
  const decided = people.filter(({ id }) => findDecision(session, id)).length;
  const whom = `${countNoun(people.length, "person", "people")}${between}`;
  if (session.raters.length + open + decided === 0) return `${whom}, and no raters yet`;
  const boards = open === 0 ? "" : `, ${countNoun(open, "board")} ${open === 1 ? "is" : "are"} open`;
  const decisions = decided === 0 ? "" : `, ${toNumberWord(decided)} decided`;
  return `${whom}: ${describeHandedIn(countSheets(session), "sheet")}${boards}${decisions}`;
}

/** "; the levels in question are SRE Engineer and Senior". */
function describeLevels(levels: readonly Level[]): string {
  if (levels.length === 0) return "";
  return `; the ${levels.length === 1 ? "level in question is" : "levels in question are"} ${joinWords(levels.map(({ title }) => title))}`;
}
