import type { Comparison } from "../../../domain/compare/compare.ts";
import type { Ladder, LevelId } from "../../../domain/ladder/ladder.ts";
import type { Work } from "../../../domain/work.ts";
import { prepareComparison } from "../getComparison.ts";

/**
 * The comparisons that the briefs of these levels are of: each level with the one to its left. Each is one of two levels
 * alone, as a link to one of its rows names the row among those of the two.
 */
export function* prepareBriefs(ladder: Ladder, levels: readonly LevelId[]): Work<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [at, to] of levels.entries()) {
    const from = levels[at - 1];
    if (from !== undefined) comparisons.push(yield* prepareComparison(ladder, [from, to], undefined));
  }
  return comparisons;
}
