import type { TrackedKpi } from "../../src/domain/kpi/kpiCatalogue.ts";
import type { Category, Kpi, KpiEntry, Level, Target } from "../../src/domain/ladder/ladder.ts";
import { listTrackedKpis } from "../../src/domain/kpi/kpiCatalogue.ts";
import { makeTarget } from "./makeLadder.ts";
import { readRealLadder } from "./realLadder.ts";

/** Levels called after their ids. */
export const makeLevels = (...ids: string[]) =>
  ids.map((id) => ({ id, title: id, shortTitle: id })) as unknown as Level[];

/** A KPI with the targets of each level: "< 5", "reduce 20–40", or a target in full. */
export function makeItem(
  kpi: Partial<Record<keyof Kpi, string>>,
  targets: Readonly<Record<string, readonly (string | Target)[]>>,
): TrackedKpi {
  return {
    kpi: { id: "k", name: "K", unit: "minute", better: "lower", definition: "What K is", ...kpi } as unknown as Kpi,
    category: { id: "speed", title: "Speed", of: "kpis" } as unknown as Category,
    entries: new Map(
      Object.entries(targets).map(([id, list]) => [
        id as Level["id"],
        {
          kpi: kpi.id ?? "k",
          label: "K",
          measures: "How fast",
          why: "It counts",
          frequency: ["weekly"],
          targets: list.map((target) => (typeof target === "string" ? makeTarget(target) : target)),
        } as unknown as KpiEntry,
      ]),
    ),
  };
}

/** A KPI of the real ladder. */
export function findReal(id: string): TrackedKpi {
  const item = listTrackedKpis(readRealLadder()).find(({ kpi }) => kpi.id === id);
  if (!item) throw new Error(`The real ladder has no KPI “${id}”.`);
  return item;
}
