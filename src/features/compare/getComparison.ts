import { type Comparison, compareLevels } from "../../domain/compare.ts";
import { getLevel, type Ladder, type LevelId } from "../../domain/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";

const kept = new WeakMap<Ladder, Map<string, Comparison>>();
/** A person goes back and forth between a few; each holds its rows in memory. */
const mostKept = 12;

/** The comparison of these levels; computed once, so that it can be asked for ahead of time. */
export function getComparison(ladder: Ladder, ids: readonly LevelId[], reference: number | undefined): Comparison {
  const comparisons = getOrMake(kept, ladder, () => new Map<string, Comparison>());
  const key = `${ids.join()} ${reference}`;
  const levels = ids.map((id) => getLevel(ladder, id));
  const comparison = comparisons.get(key) ?? compareLevels(ladder, levels, reference);
  // The last asked for stands last; the first goes.
  comparisons.delete(key);
  comparisons.set(key, comparison);
  const [oldest] = comparisons.keys();
  if (comparisons.size > mostKept && oldest !== undefined) comparisons.delete(oldest);
  return comparison;
}
