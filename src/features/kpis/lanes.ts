import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { describeUndrawn } from "../../domain/kpiWords.ts";
import type { Level } from "../../domain/ladder.ts";
import type { TargetChart, TargetMark } from "../../domain/targetMarks.ts";
import { placeOnAxis, type ValueAxis } from "../../domain/valueAxis.ts";
import type { Lane } from "../../ui/ZoneChart.tsx";
import type { LaneMark } from "../../ui/zoneLabels.ts";

/** No name beside an axis is longer than that; levels with longer titles go by their short ones. */
const longestName = 14;

/** The lanes of a chart: one per mark, and, where the chart is the first of its KPI, one per level without. */
export function toLanes(
  { entries }: TrackedKpi,
  levels: readonly Level[],
  { axis, marks }: TargetChart,
  isFirst: boolean,
): Lane[] {
  return levels.flatMap((level): Lane[] => {
    const own = marks.filter((mark) => mark.level === level.id);
    const name = level.title.length > longestName ? level.shortTitle : level.title;
    if (own.length === 0)
      return isFirst ? [{ id: level.id, name, tag: "", words: describeUndrawn(entries.get(level.id)) }] : [];
    return own.map((mark, at) => ({
      id: `${level.id} ${at}`,
      name: at === 0 ? name : "",
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
  };
}

/** Where the values of the axis stand, from 0 to 1. */
export function toTicks({ axis }: TargetChart): { at: number; text: string }[] {
  return axis.ticks.map(({ value, text }) => ({ at: placeOnAxis(axis, value), text }));
}
