import { frequencyWords } from "../ladder/fields.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import type { KpiEntry, Level } from "../ladder/ladder.ts";

export type Rhythm = KpiEntry["frequency"][number];

/** From the shortest to the longest; what follows an incident comes last. */
export const rhythms = Object.keys(frequencyWords) as Rhythm[];

/** What is looked at in one rhythm, per level, in the order of the levels. */
export interface RhythmRow {
  readonly rhythm: Rhythm;
  readonly kpis: readonly (readonly TrackedKpi[])[];
}

/** What each level looks at how often. A KPI with two rhythms stands in both. Every rhythm has its row. */
export function listRhythms(list: readonly TrackedKpi[], levels: readonly Level[]): RhythmRow[] {
  return rhythms.map((rhythm) => ({
    rhythm,
    kpis: levels.map(({ id }) => list.filter(({ entries }) => entries.get(id)?.frequency.includes(rhythm))),
  }));
}

/** The same as rows of text, the first of them the head. */
export function toRhythmTable(list: readonly TrackedKpi[], levels: readonly Level[]): string[][] {
  const body = listRhythms(list, levels).map(({ rhythm, kpis }) => [
    frequencyWords[rhythm],
    ...kpis.map((items) => items.map(({ kpi }) => kpi.name).join("; ")),
  ]);
  return [["How often", ...levels.map(({ title }) => title)], ...body];
}

/** "weekly and monthly": how often a level looks at a KPI. */
export function describeRhythm({ frequency }: KpiEntry): string {
  return frequency.map((name) => frequencyWords[name]).join(" and ");
}
