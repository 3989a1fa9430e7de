import { compareEntries, type KpiChange } from "./kpiChange.ts";
import { describePair } from "./kpiChangeText.ts";
import { isCompared, outcomeWords } from "./kpiOutcome.ts";
import { describeTarget } from "./kpi.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import { targetKindWords } from "./kpiWords.ts";
import type { Level } from "../ladder/ladder.ts";
import { describeRhythm } from "./rhythm.ts";
import { listTargetCharts } from "./targetMarks.ts";
import { explainVerdict } from "./targets.ts";

/** "tighter: < 15 % → < 5–10 %"; "not comparable: a limit against a change from today": an outcome with its reasons. */
export function explainChange(change: KpiChange): string {
  if (change.outcome === "untracked") return "";
  const { word } = outcomeWords[change.outcome];
  const told = describeReasons(change);
  return told ? `${word}: ${told}` : word;
}

/** Why an outcome is what it is: the targets that moved, or why none compares. Empty where nothing moved. */
export function describeReasons({ outcome, pairs }: KpiChange): string {
  const reasons = pairs.flatMap((pair) => {
    const { comparison } = pair;
    if (!comparison) return outcome === "not-comparable" ? [] : [describePair(pair)];
    if (comparison.verdict === "equal") return [];
    if (comparison.verdict === "not-comparable" && outcome !== "in-part")
      return isCompared(outcome) ? [] : [comparison.reason];
    const isUnlike = comparison.verdict === "not-comparable" || comparison.converted;
    return [`${describePair(pair)}${isUnlike ? ` (${explainVerdict(comparison)})` : ""}`];
  });
  return [...new Set(reasons)].join("; ");
}

/** KPIs as rows of text, the first of them the head: what each level asks and how often, and the verdict on two of them. */
export function toKpiTable(
  list: readonly TrackedKpi[],
  levels: readonly Level[],
  { from, to }: { readonly from: Level; readonly to: Level },
): string[][] {
  const head = ["Category", "KPI", "Definition", "Better", ...levels.map(({ title }) => title)];
  const body = list.map(({ kpi, category, entries }) => [
    category.title,
    kpi.name,
    kpi.definition,
    kpi.better,
    ...levels.map(({ id }) => {
      const entry = entries.get(id);
      return entry ? `${entry.targets.map(describeTarget).join("; ")} [${describeRhythm(entry)}]` : "Not tracked";
    }),
    explainChange(compareEntries(kpi, entries.get(from.id), entries.get(to.id))),
  ]);
  return [[...head, `${from.title} → ${to.title}`], ...body];
}

/**
 * A KPI's targets as rows of text, the first of them the head: one per target and per level that does not track it. What
 * is drawn has its figures in the unit of its chart beside what the level says.
 */
export function toTargetRows(tracked: TrackedKpi, levels: readonly Level[]): string[][] {
  const charts = listTargetCharts(tracked, levels);
  const head = ["KPI", "Level", "Kind", "For", "Target", "From", "To", "Unit", "Converted from", "How often"];
  const body = levels.flatMap(({ id, title }) => {
    const entry = tracked.entries.get(id);
    if (!entry) return [[tracked.kpi.name, title, "not tracked", "", "", "", "", "", "", ""]];
    return entry.targets.map((target) => {
      const chart = charts.find(({ marks }) => marks.some((mark) => mark.target === target));
      const mark = chart?.marks.find((one) => one.target === target);
      return [
        tracked.kpi.name,
        title,
        targetKindWords[target.kind],
        mark?.scope ?? "",
        describeTarget(target),
        mark ? String(mark.limit.from) : "",
        mark ? String(mark.limit.to) : "",
        chart?.unit ?? "",
        mark?.stated ?? "",
        describeRhythm(entry),
      ];
    });
  });
  return [head, ...body].map((row) => row.map((cell) => cell.replaceAll("\u00a0", " ")));
}
