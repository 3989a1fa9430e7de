import { groupBy } from "../groupBy.ts";
import type { Category, Kpi, KpiEntry, Ladder, LevelId } from "../ladder/ladder.ts";

/** A KPI of the catalogue with what each level that tracks it says of it. */
export interface TrackedKpi {
  readonly kpi: Kpi;
  readonly category: Category;
  /** Levels that do not track it have no entry. */
  readonly entries: ReadonlyMap<LevelId, KpiEntry>;
}

/** The KPIs of a ladder in the order of its catalogue: by category, then as they stand in the file. */
export function listTrackedKpis({ kpiById, categoryById, levels }: Ladder): TrackedKpi[] {
  const kpisOf = groupBy(kpiById.values(), ({ category }) => category);
  return [...categoryById.values()].flatMap((category) =>
    (kpisOf.get(category.id) ?? []).map((kpi) => ({
      kpi,
      category,
      entries: new Map(
        levels.flatMap(({ id, kpis }) => {
          const entry = kpis.find((one) => one.kpi === kpi.id);
          return entry ? [[id, entry] as const] : [];
        }),
      ),
    })),
  );
}

/** The KPIs before and after one in the order of the catalogue; undefined at its ends. */
export function findNeighbours(
  list: readonly TrackedKpi[],
  { kpi }: TrackedKpi,
): { previous: TrackedKpi | undefined; next: TrackedKpi | undefined } {
  const at = list.findIndex((one) => one.kpi.id === kpi.id);
  return { previous: list[at - 1], next: list[at + 1] };
}
