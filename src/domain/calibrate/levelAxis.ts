import { findLevel, type Ladder, type Level } from "../ladder/ladder.ts";
import { joinWords } from "../numberWords.ts";
import { listRungs } from "../ladder/rungs.ts";
import { type LevelPair, type Mark, outsideMarks } from "./session.ts";

/** The levels of a sheet, from the lowest to the highest, and where each mark lies along them. */
export interface LevelAxis {
  readonly levels: readonly Level[];
  /** Levels that lie side by side share a place. */
  readonly rungs: readonly (readonly Level[])[];
}

/** The levels in question, whatever the order of their pairs. Ids that the ladder does not have are left out. */
export function buildLevelAxis(ladder: Ladder, pairs: readonly LevelPair[]): LevelAxis {
  const named = new Set(pairs.flatMap(({ from, to }) => [from, to]).flatMap((id) => findLevel(ladder, id)?.id ?? []));
  const rungs = listRungs(ladder)
    .map((rung) => rung.filter(({ id }) => named.has(id)))
    .filter((rung) => rung.length > 0);
  return { levels: rungs.flat(), rungs };
}

/**
 * The place of a mark, in levels: 0 below the first rung, 1 at it, one more than there are rungs above the last.
 * Undefined where nothing was seen or marked, or where the level is none of the axis.
 */
export function findPlace({ rungs }: LevelAxis, mark: Mark): number | undefined {
  if (mark === outsideMarks.below) return 0;
  if (mark === outsideMarks.above) return rungs.length + 1;
  const at = rungs.findIndex((rung) => rung.some(({ id }) => id === mark));
  return at === -1 ? undefined : at + 1;
}

/** A mark that a rater can give, in words and as a key of the keyboard. */
export interface MarkChoice {
  readonly mark: Mark;
  readonly text: string;
  readonly key: string;
}

/**
 * What can be said of a row, from the lowest to the highest, then "not seen". The levels go by the digits from 1, as far
 * as there are digits; a key is empty where there is none.
 */
export function listMarkChoices(axis: LevelAxis): MarkChoice[] {
  const toKey = (at: number) => (at <= 9 ? String(at) : "");
  return [
    { mark: outsideMarks.below, text: describeMark(axis, outsideMarks.below), key: "0" },
    ...axis.levels.map(({ id, title }, at) => ({ mark: id, text: title, key: toKey(at + 1) })),
    { mark: outsideMarks.above, text: describeMark(axis, outsideMarks.above), key: toKey(axis.levels.length + 1) },
    { mark: outsideMarks.unseen, text: describeMark(axis, outsideMarks.unseen), key: "n" },
  ];
}

/** A mark in words: "Senior", "Below SRE Engineer", "Not seen". A level that the axis lacks goes by its id. */
export function describeMark({ levels, rungs }: LevelAxis, mark: Mark): string {
  if (mark === "") return "Not marked";
  if (mark === outsideMarks.unseen) return "Not seen";
  const nameRung = (rung: readonly Level[] = []) => joinWords(rung.map(({ title }) => title));
  if (mark === outsideMarks.below) return `Below ${nameRung(rungs[0])}`;
  if (mark === outsideMarks.above) return `Above ${nameRung(rungs.at(-1))}`;
  return levels.find(({ id }) => id === mark)?.title ?? mark;
}
