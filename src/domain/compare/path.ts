import { alignKey, alignSection, type Row } from "./align.ts";
import { type Change, classify } from "./diff.ts";
import type { Entry } from "../ladder/entries.ts";
import { getOrMake } from "../getOrMake.ts";
import type { Ladder, Level, Section } from "../ladder/ladder.ts";

/** What a level says of a row, and what changed from each level that leads to it. */
export interface PathStop {
  readonly level: Level;
  readonly entry: Entry | undefined;
  readonly changes: readonly { readonly from: Level; readonly change: Change }[];
}

const alignments = new WeakMap<Ladder, Map<Section, Row[]>>();

/** A section aligned over all levels of the ladder. Cached, as each opened row without a key needs it. */
function alignAll(ladder: Ladder, section: Section): Row[] {
  const known = getOrMake(alignments, ladder, () => new Map<Section, Row[]>());
  return getOrMake(known, section, () => alignSection(ladder, section, ladder.levels));
}

/**
 * The row of the whole ladder that says most of what the row says; of two that say as much, the one with what the highest
 * level says.
 */
function findWhole(ladder: Ladder, row: Row): Row | undefined {
  const { section, cells } = row;
  const values = new Set<unknown>(cells.flatMap((cell) => cell?.value ?? []));
  const key = cells.find((cell) => cell)?.key;
  const rows = key === undefined ? alignAll(ladder, section) : alignKey(ladder, section, ladder.levels, key);
  const rated = rows.map((whole) => {
    const shared = [...whole.cells.keys()].filter((at) => values.has(whole.cells[at]?.value));
    return { whole, rate: shared.length * ladder.levels.length + (shared.at(-1) ?? 0) };
  });
  return rated.reduce((best, other) => (other.rate > best.rate ? other : best), { whole: undefined, rate: 0 } as {
    readonly whole: Row | undefined;
    readonly rate: number;
  }).whole;
}

/**
 * The path of a row through all levels of the ladder, from the lowest to the highest. Levels that the row compares say
 * what they say in the row; what the others say comes from the alignment of the whole ladder.
 */
export function tracePath(ladder: Ladder, row: Row, compared: readonly Level[]): PathStop[] {
  const isWhole = ladder.levels.every((level) => compared.includes(level));
  const whole = isWhole ? undefined : findWhole(ladder, row);
  const entries = ladder.levels.map((level, at) => {
    const column = compared.indexOf(level);
    return column < 0 ? whole?.cells[at] : row.cells[column];
  });
  return ladder.levels.map((level, at) => ({
    level,
    entry: entries[at],
    changes: ladder.paths
      .filter(({ to }) => to === level.id)
      .flatMap(({ from: id }) => {
        const from = ladder.levels.findIndex((other) => other.id === id);
        const change = classify(ladder, entries[from], entries[at]);
        return change ? [{ from: ladder.levels[from] as Level, change }] : [];
      }),
  }));
}
