import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeUndrawn } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import type { TargetChart, TargetMark } from "../../domain/kpi/targetMarks.ts";
import { placeOnAxis, type ValueAxis } from "../../domain/kpi/valueAxis.ts";
import type { Lane } from "../../ui/chart/ZoneChart.tsx";
import type { LaneMark } from "../../ui/chart/zoneLabels.ts";

/** No name beside an axis is longer than that; levels with longer titles go by their short ones. */
const longestName = 14;

/**
 * The lanes of a chart: one per mark, and, where the chart is the first of its KPI, one per level that tracks it without a
 * mark in this chart. Levels that do not track it have none: nothing is drawn for what is not there.
 */
export function toLanes(
  { entries }: TrackedKpi,
  levels: readonly Level[],
  charts: readonly TargetChart[],
  chart: TargetChart,
): Lane[] {
  const { axis, marks } = chart;
  return levels.flatMap((level): Lane[] => {
    const own = marks.filter((mark) => mark.level === level.id);
    const name = level.title.length > longestName ? level.shortTitle : level.title;
    const entry = entries.get(level.id);
    if (own.length === 0)
      return chart === charts[0] && entry
        ? [{ id: level.id, name, shortName: level.shortTitle, tag: "", words: describeUndrawn(entry, charts) }]
        : [];
    return own.map((mark, at) => ({
      id: `${level.id} ${at}`,
      name: at === 0 ? name : "",
      shortName: at === 0 ? level.shortTitle : "",
      tag: mark.scope,
      mark: toLaneMark(mark, axis),
    }));
  });
}

function toLaneMark({ zone, limit, figure, stated }: TargetMark, axis: ValueAxis): LaneMark {
  const place = ({ from, to }: { from: number; to: number }) => ({
    from: placeOnAxis(axis, from),
    to: placeOnAxis(axis, to),
  });
  return {
    kind: zone ? "zone" : "span",
    solid: zone && place(zone),
    range: place(limit),
    label: stated ? `${figure} (converted)` : figure,
    shortLabel: stated && `${figure} conv.`,
  };
}

/** Where the values of the axis stand, from 0 to 1. */
export function toTicks({ axis }: TargetChart): { at: number; text: string }[] {
  return axis.ticks.map(({ value, text }) => ({ at: placeOnAxis(axis, value), text }));
}
