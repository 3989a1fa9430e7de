import { describeCore, describeTarget, listQualifiers } from "./kpi.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import type { Kpi, KpiEntry, Level, Target } from "../ladder/ladder.ts";
import { joinWords } from "../numberWords.ts";
import type { TargetChart, TargetMark } from "./targetMarks.ts";

export const targetKindWords = {
  threshold: "a limit",
  band: "a limit that is a range",
  change: "a change from today",
  trend: "a direction",
  note: "in words",
} as const satisfies Record<Target["kind"], string>;

export const betterWords = {
  lower: "lower is better",
  higher: "higher is better",
  neither: "neither end is better",
} as const satisfies Record<Kpi["better"], string>;

/** Which end of a KPI is better: "lower is better". */
export const describeBetter = ({ kpi }: TrackedKpi) => betterWords[kpi.better];

const trendSymbols = {
  decrease: "↘",
  increase: "↗",
  hold: "→",
  "hold-or-decrease": "→↘",
  "hold-or-increase": "→↗",
} as const;

/** The symbol that stands before a target in words: an arrow for a direction, lines of text for a note. */
export function findSymbol(target: Target): string {
  switch (target.kind) {
    case "trend":
      return trendSymbols[target.direction];
    case "note":
      return "≡";
    case "change":
      return "±";
    case "threshold":
    case "band":
      return "";
  }
}

/**
 * How a level stands in a chart that has no mark of it: "not tracked", "↘ falling", "± relative to today", "≠ counted
 * otherwise" of a limit that is drawn in another of the charts.
 */
export function describeUndrawn(entry: KpiEntry | undefined, charts: readonly TargetChart[]): string {
  if (!entry) return "not tracked";
  const words = entry.targets.map((target) => {
    const symbol = findSymbol(target);
    if (target.kind === "trend") return `${symbol} ${describeCore(target).toLowerCase()}`;
    if (target.kind === "change") return `${symbol} relative to today`;
    if (target.kind === "note") return `${symbol} in words`;
    return charts.some(({ marks }) => marks.some((mark) => mark.target === target))
      ? "≠ counted otherwise, below"
      : describeCore(target);
  });
  return [...new Set(words)].join(", ");
}

/** "Not tracked at Associate and Junior"; undefined where all of these levels track it. */
export function describeUntracked({ entries }: TrackedKpi, levels: readonly Level[]): string | undefined {
  const without = levels.filter(({ id }) => !entries.has(id)).map(({ title }) => title);
  return without.length === 0 ? undefined : `Not tracked at ${joinWords(without)}`;
}

/** What a chart leaves out about a level: conditions and remarks of its figures, directions and notes beside them. */
export interface Remark {
  readonly level: Level;
  readonly texts: readonly string[];
}

/** The remarks to a KPI's charts, for the levels that have any. */
export function listRemarks(
  { entries }: TrackedKpi,
  levels: readonly Level[],
  charts: readonly TargetChart[],
): Remark[] {
  const marks = charts.flatMap((chart) => chart.marks);
  return levels.flatMap((level) => {
    const targets = entries.get(level.id)?.targets ?? [];
    const isDrawn = marks.some((mark) => mark.level === level.id);
    const texts = targets.flatMap((target): string[] => {
      const mark = marks.find((one) => one.target === target);
      if (mark) return listMarkRemarks(mark, targets.length > 1);
      const isTold = !isDrawn && target.kind === "trend" && listQualifiers(target).length === 0;
      return isTold ? [] : [`${findSymbol(target)} ${describeTarget(target)}`.trim()];
    });
    return texts.length === 0 ? [] : [{ level, texts }];
  });
}

/** The window of a change stands at its mark already. */
function listMarkRemarks({ target, scope, stated }: TargetMark, isNamed: boolean): string[] {
  const parts = [
    ...(stated ? [`converted from ${stated}`] : []),
    ...listQualifiers(target.kind === "change" ? { ...target, over: undefined } : target),
  ];
  return parts.length === 0 ? [] : [`${isNamed && scope ? `${scope}: ` : ""}${parts.join(", ")}`];
}
