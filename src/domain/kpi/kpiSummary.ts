import { compareEntries } from "./kpiChange.ts";
import { isCompared, type KpiOutcome, kpiOutcomes } from "./kpiOutcome.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";

/** The headline figures of a ladder's KPIs and of two of its levels. */
export interface KpiSummary {
  readonly total: number;
  /** How many are tracked at every level. */
  readonly everywhere: number;
  /** How many have targets at both levels that can be held against each other. */
  readonly compared: number;
  readonly outcomes: Readonly<Record<KpiOutcome, number>>;
}

export function summariseKpis({ levels }: Ladder, list: readonly TrackedKpi[], from: Level, to: Level): KpiSummary {
  const outcomes = Object.fromEntries(kpiOutcomes.map((name) => [name, 0])) as Record<KpiOutcome, number>;
  for (const { kpi, entries } of list)
    outcomes[compareEntries(kpi, entries.get(from.id), entries.get(to.id)).outcome] += 1;
  return {
    total: list.length,
    everywhere: list.filter(({ entries }) => entries.size === levels.length).length,
    compared: kpiOutcomes.reduce((sum, name) => sum + (isCompared(name) ? outcomes[name] : 0), 0),
    outcomes,
  };
}
