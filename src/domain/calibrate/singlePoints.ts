import { findRequiredLevel, isSkill } from "./acrossPeople.ts";
import type { Scale } from "./board.ts";
import { groupBy } from "../groupBy.ts";
import { importanceWords } from "../ladder/importance.ts";
import type { Level } from "../ladder/ladder.ts";
import { findPlace } from "./levelAxis.ts";
import { capitalise, countNoun, joinWords } from "../numberWords.ts";
import type { Person, Session } from "./session.ts";
import type { SheetRow } from "./sheetRow.ts";

/** A Critical skill that rests on one person, or on nobody. */
export interface SinglePoint {
  readonly row: SheetRow;
  /** The lowest of the required levels that call the skill Critical. */
  readonly level: Level;
  readonly holders: readonly Person[];
  /** Those on whom nothing is agreed, or who were not seen: what they can is not known. */
  readonly unknown: readonly Person[];
}

export interface SinglePoints {
  /** At most one person holds the skill, and everybody is agreed on. */
  readonly certain: readonly SinglePoint[];
  /** At most one person holds the skill so far, and what is still to be agreed may change it. */
  readonly open: readonly SinglePoint[];
}

/**
 * Skills that are Critical for the required level of at least one person, and that at most one person of the session
 * holds: is agreed at, or above, the lowest of the required levels that call the skill Critical. Of one person alone
 * there is nothing to say.
 */
export function findSinglePoints({ axis, rows }: Scale, session: Session): SinglePoints {
  if (session.people.length < 2) return { certain: [], open: [] };
  const required = new Set(session.people.map((person) => findRequiredLevel(session, person)));
  const points = rows.filter(isSkill).flatMap((row): SinglePoint[] => {
    const level = axis.levels.find(({ id }) => required.has(id) && row.criticalAt.has(id));
    if (!level) return [];
    const line = findPlace(axis, level.id) as number;
    const groups = groupBy(session.people, ({ id }) => {
      const place = findPlace(axis, session.agreements[id]?.[row.key]?.mark ?? "");
      return place === undefined ? "unknown" : place >= line ? "holders" : "others";
    });
    const { holders = [], unknown = [] } = Object.fromEntries(groups) as Record<string, Person[]>;
    return holders.length > 1 ? [] : [{ row, level, holders, unknown }];
  });
  const isOpen = ({ unknown }: SinglePoint) => unknown.length > 0;
  return { certain: points.filter((point) => !isOpen(point)), open: points.filter(isOpen) };
}

/** What rests on one person, in sentences; one sentence where nothing does. */
export function describeSinglePoints({ certain, open }: SinglePoints): string[] {
  const word = importanceWords.critical;
  const name = ({ name }: Person) => name.trim() || "a person without a name";
  const alone = certain.flatMap(({ row, holders: [holder] }) => (holder ? [{ row, holder }] : []));
  const byHolder = [...groupBy(alone, ({ holder }) => holder)];
  const nobody = certain.filter(({ holders }) => holders.length === 0);
  const list = (points: readonly { readonly row: SheetRow }[]) => joinWords(points.map(({ row }) => row.subject));
  if (certain.length + open.length === 0) return [`No ${word} skill rests on one person alone.`];
  return [
    ...byHolder.map(
      ([holder, points]) =>
        `${capitalise(countNoun(points.length, `${word} skill rests`, `${word} skills rest`))} on ${name(holder)} alone: ${list(points)}.`,
    ),
    ...(nobody.length > 0
      ? [
          `${capitalise(countNoun(nobody.length, `${word} skill is`, `${word} skills are`))} held by nobody: ${list(nobody)}.`,
        ]
      : []),
    ...(open.length > 0
      ? [
          `On whom ${countNoun(open.length, `${word} skill rests`, `${word} skills rest`)} is not known yet: too little is agreed.`,
        ]
      : []),
  ];
}
