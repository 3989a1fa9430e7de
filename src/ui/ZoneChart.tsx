import { useId, useRef } from "react";
import { Bar, BarChart, CartesianGrid, type BarShapeProps, XAxis, YAxis } from "recharts";
import { LaneDrawing } from "./LaneDrawing.tsx";
import { useWidth } from "./useWidth.ts";
import styles from "./ZoneChart.module.css";
import {
  fitLabel,
  isLongUnit,
  type LaneMark,
  measureAxis,
  measureHeight,
  measureMargin,
  measureText,
  thinTicks,
} from "./zoneLabels.ts";

/** A row of the chart: a mark, or words where there is none to draw. */
export interface Lane {
  readonly id: string;
  /** Empty where the lane belongs to the one above it. */
  readonly name: string;
  /** Stands for the name where there is little room. */
  readonly shortName: string;
  /** Tells the marks of one name apart: "P90". */
  readonly tag: string;
  readonly mark?: LaneMark | undefined;
  readonly words?: string | undefined;
}

export interface ZoneChartProps {
  /** What the chart shows, in words. */
  readonly label: string;
  /** The unit of the axis. */
  readonly unit: string;
  /** Positions from 0 to 1, with what stands there. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly lanes: readonly Lane[];
}

/** Narrower charts name their lanes by short names, in pixels. */
const roomyWidth = 350;

/** Acceptable zones or ranges along one axis, a lane each. Marks differ by shape and hatching, not by colour. */
export function ZoneChart({ label, unit, ticks, lanes }: ZoneChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, 400);
  const hatch = `hatch-${useId().replaceAll(/[^a-z0-9]/gi, "")}`;
  const named = width < roomyWidth ? lanes.map((lane) => ({ ...lane, name: lane.shortName })) : lanes;
  const names = Math.min(measureNames(named, unit), width * 0.45);
  const fitted = named.map((lane) => ({ ...lane, mark: lane.mark && fitLabel(lane.mark, width - names) }));
  const laneById = new Map(fitted.map((lane) => [lane.id, lane]));
  const marks = fitted.flatMap(({ mark }) => mark ?? []);
  const height = measureHeight(lanes, unit);
  const isBelow = isLongUnit(unit);
  const margin = measureMargin(marks, width - names);
  const labelled = new Set(thinTicks(ticks, width - names - margin));
  return (
    <div ref={ref} className={styles.chart} role="img" aria-label={label}>
      <BarChart
        width={width}
        height={height}
        data={fitted}
        layout="vertical"
        margin={{ top: 2, right: margin, bottom: 2, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.wash} />
            <line x1="0" y1="0" x2="0" y2="6" className={styles.stripe} />
          </pattern>
        </defs>
        <CartesianGrid
          horizontal={false}
          verticalCoordinatesGenerator={({ offset }) => ticks.map(({ at }) => offset.left + at * offset.width)}
        />
        <XAxis
          type="number"
          domain={[0, 1]}
          height={measureAxis(unit)}
          axisLine={false}
          tickLine={false}
          ticks={ticks.map(({ at }) => at)}
          interval={0}
          tick={({ x, y, payload }) => (
            <text x={Number(x)} y={Number(y)} dy={8} textAnchor="middle" className={styles.tick}>
              {ticks.find((tick) => tick.at === payload.value && labelled.has(tick))?.text}
            </text>
          )}
        />
        <YAxis
          type="category"
          dataKey="id"
          width={names}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={({ y, payload }) => <LaneName lane={laneById.get(String(payload.value))} y={Number(y)} width={names} />}
        />
        <Bar
          dataKey={() => [0, 1]}
          isAnimationActive={false}
          // The lane is that of the bar: while lanes come and go, Recharts still draws those of before.
          shape={({ x, y, width: length, height, payload }: BarShapeProps) => (
            <LaneDrawing lane={payload as Lane} x={x} y={y + height / 2} width={length} hatch={hatch} />
          )}
        />
        <text
          x={isBelow ? names : names - 18}
          y={height - (isBelow ? 6 : 10)}
          textAnchor={isBelow ? "start" : "end"}
          className={styles.tick}
        >
          {unit}
        </text>
      </BarChart>
    </div>
  );
}

interface NameProps {
  readonly lane: Lane | undefined;
  readonly y: number;
  readonly width: number;
}

function LaneName({ lane, y, width }: NameProps) {
  return (
    <>
      <text x={0} y={y} dy={4} className={styles.name}>
        {lane?.name}
      </text>
      <text x={width - 10} y={y} dy={4} textAnchor="end" className={styles.tag}>
        {lane?.tag}
      </text>
    </>
  );
}

/** The room for the widest name with its tag, and for the unit below. */
function measureNames(lanes: readonly Lane[], unit: string): number {
  const widths = lanes.map(({ name, tag }) => measureText(name) + (tag ? measureText(tag) + 4 : 0));
  return Math.max(40, isLongUnit(unit) ? 0 : measureText(unit) * 0.9 + 8, ...widths) + 10;
}
