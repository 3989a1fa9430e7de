import type { Level } from "../ladder/ladder.ts";
import { joinWords } from "../numberWords.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import { betterWords, describeUndrawn } from "./kpiWords.ts";
import { explainBases } from "./limitBases.ts";
import type { TargetChart } from "./targetMarks.ts";

const kindWords = { absolute: "Limits", relative: "Changes against today" } as const;

/** What stands above one of several charts: "Limits since detection", "Changes against today". */
export const nameChart = ({ kind, basis }: TargetChart) => `${kindWords[kind]} ${basis}`.trim();

/** In what a chart is, told from the others of its KPI: "min since detection". */
export const nameAxis = ({ unit, basis }: TargetChart) => `${unit} ${basis}`.trim();

/** Which of a KPI's limits do not compare though they have one unit, as a sentence; empty where there are none. */
export const explainCharts = (charts: readonly TargetChart[]) =>
  explainBases(charts.flatMap(({ basis }) => basis || []));

/**
 * One of a KPI's charts as a sentence, for those who do not see it: "In %, lower is better. SRE Engineer: < 15; Lead:
 * < 5–10." The first also says how the levels stand that have no mark in it.
 */
export function describeChart(
  { kpi, entries }: TrackedKpi,
  levels: readonly Level[],
  charts: readonly TargetChart[],
  chart: TargetChart,
): string {
  const said = levels.flatMap(({ id, title }) => {
    const marks = chart.marks.filter(({ level }) => level === id);
    if (marks.length === 0) return chart === charts[0] ? [`${title}: ${describeUndrawn(entries.get(id), charts)}`] : [];
    return [`${title}: ${joinWords(marks.map((mark) => `${mark.scope} ${mark.figure}`.trim()))}`];
  });
  return `Chart of ${kpi.name} in ${nameAxis(chart)}, ${betterWords[kpi.better]}. ${said.join("; ")}.`;
}
