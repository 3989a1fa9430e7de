import { type Comparison, compareInTurns } from "../../domain/compare/compare.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { getLevel, type Ladder, type LevelId } from "../../domain/ladder/ladder.ts";
import { type Finding, summarise } from "../../domain/compare/summary.ts";
import { finish, type Work } from "../../domain/work.ts";

const kept = new WeakMap<Ladder, Map<string, Comparison>>();
/** A person goes back and forth between a few; each holds its rows in memory. */
const mostKept = 12;

/** The comparison of these levels. */
export const getComparison = (...asked: Parameters<typeof prepareComparison>): Comparison =>
  finish(prepareComparison(...asked));

/** The same piece by piece: it is computed once, so that it can be asked for ahead of time. */
export function* prepareComparison(
  ladder: Ladder,
  ids: readonly LevelId[],
  reference: number | undefined,
): Work<Comparison> {
  const comparisons = getOrMake(kept, ladder, () => new Map<string, Comparison>());
  const key = `${ids.join()} ${reference}`;
  const levels = ids.map((id) => getLevel(ladder, id));
  const comparison = comparisons.get(key) ?? (yield* compareInTurns(ladder, levels, reference));
  // The last asked for stands last; the first goes.
  comparisons.delete(key);
  comparisons.set(key, comparison);
  const [oldest] = comparisons.keys();
  if (comparisons.size > mostKept && oldest !== undefined) comparisons.delete(oldest);
  return comparison;
}

const told = new WeakMap<Comparison, Map<number, readonly Finding[]>>();

/** The headline figures of a column, computed once. */
export function getFindings(comparison: Comparison, column: number): readonly Finding[] {
  const columns = getOrMake(told, comparison, () => new Map<number, readonly Finding[]>());
  return getOrMake(columns, column, () => summarise(comparison, column));
}
