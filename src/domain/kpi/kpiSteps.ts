import { compareEntries, type KpiChange } from "./kpiChange.ts";
import { isCompared } from "./kpiOutcome.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import { getLevel, type Ladder, type Level, type LevelId } from "../ladder/ladder.ts";

/** A KPI at a level against the nearest level below that tracks it. */
export interface KpiStep {
  readonly from: Level;
  readonly to: Level;
  /** The levels between the two that do not track it or do not compare, from the bottom up. */
  readonly skipped: readonly Level[];
  readonly change: KpiChange;
}

/**
 * The steps of a KPI along the ladder's paths, from the bottom up. Levels that do not track it are stepped over, so that
 * a KPI that comes back is compared with where it was last. Where a level's targets do not compare with those right
 * below, the nearest level with which they do is told as well. Parallel levels have no step between them.
 */
export function listKpiSteps(ladder: Ladder, { kpi, entries }: TrackedKpi): KpiStep[] {
  return ladder.levels.flatMap((to) => {
    const after = entries.get(to.id);
    if (!after) return [];
    const compare = (id: LevelId) => compareEntries(kpi, entries.get(id), after);
    const toStep = ({ level: from, skipped }: Nearest) => ({ from, to, skipped, change: compare(from.id) });
    const steps = listNearest(ladder, to.id, (id) => entries.has(id)).map(toStep);
    if (steps.some(({ change }) => isCompared(change.outcome))) return steps;
    return [
      ...listNearest(ladder, to.id, (id) => entries.has(id) && isCompared(compare(id).outcome)).map(toStep),
      ...steps,
    ];
  });
}

/** The levels that track a KPI and that no level below them tracks: where it enters the ladder. */
export function listEntrances(ladder: Ladder, { entries }: TrackedKpi): Level[] {
  return ladder.levels.filter(
    ({ id }) => entries.has(id) && listNearest(ladder, id, (below) => entries.has(below)).length === 0,
  );
}

/** The levels to which a tracked level leads and that no longer track it, with the level they are reached from. */
export function listExits(ladder: Ladder, { entries }: TrackedKpi): { from: Level; to: Level }[] {
  return ladder.paths
    .filter(({ from, to }) => entries.has(from) && !entries.has(to))
    .map(({ from, to }) => ({ from: getLevel(ladder, from), to: getLevel(ladder, to) }));
}

interface Nearest {
  readonly level: Level;
  readonly skipped: readonly Level[];
}

/** The levels below that pass, each path followed down to the first; with those that were stepped over. */
function listNearest(ladder: Ladder, start: LevelId, passes: (id: LevelId) => boolean): Nearest[] {
  const found = new Map<LevelId, readonly Level[]>();
  const seen = new Set<LevelId>([start]);
  const walk = (id: LevelId, skipped: readonly Level[]) => {
    for (const { from, to } of ladder.paths) {
      if (to !== id || seen.has(from)) continue;
      seen.add(from);
      if (passes(from)) found.set(from, skipped);
      else walk(from, [getLevel(ladder, from), ...skipped]);
    }
  };
  walk(start, []);
  return ladder.levels.flatMap((level) => {
    const skipped = found.get(level.id);
    return skipped ? [{ level, skipped }] : [];
  });
}
