import { Fragment, useEffect, useId, useRef } from "react";
import { Surface } from "recharts";
import { LaneDrawing } from "./LaneDrawing.tsx";
import { useWidth } from "./useWidth.ts";
import styles from "./ZoneChart.module.css";
import {
  fitLabel,
  isLongUnit,
  type LaneMark,
  measureHeight,
  measureMargin,
  measureText,
  placeLane,
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

/** A chart grows with the texts of the page, so that its letters have the room that was measured for them. */
const toRem = (pixels: number) => `${pixels / 16}rem`;

/** Narrower charts name their lanes by short names, in pixels. */
const roomyWidth = 350;

/** How wide a chart is taken to be until it is laid out: as the last one was, since charts stand in columns of one width. */
let lastWidth = 400;

/**
 * Acceptable zones or ranges along one axis, a lane each. Marks differ by shape and hatching, not by colour. Lanes and axis
 * have places of their own, so that they are drawn at once, on a bare surface: a chart that finds its scales itself takes
 * ten times as long, and there are dozens on a page.
 */
export function ZoneChart({ label, unit, ticks, lanes }: ZoneChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, lastWidth);
  useEffect(() => {
    lastWidth = width;
  }, [width]);
  const hatch = `hatch-${useId().replaceAll(/[^a-z0-9]/gi, "")}`;
  const named = width < roomyWidth ? lanes.map((lane) => ({ ...lane, name: lane.shortName })) : lanes;
  const names = Math.min(measureNames(named, unit), width * 0.45);
  const fitted = named.map((lane) => ({ ...lane, mark: lane.mark && fitLabel(lane.mark, width - names) }));
  const margin = measureMargin(
    fitted.flatMap(({ mark }) => mark ?? []),
    width - names,
  );
  const length = width - names - margin;
  const height = measureHeight(lanes, unit);
  const isBelow = isLongUnit(unit);
  return (
    <div ref={ref} className={styles.chart} role="img" aria-label={label}>
      <Surface width={width} height={height} style={{ width: toRem(width), height: toRem(height) }}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.wash} />
            <line x1="0" y1="0" x2="0" y2="6" className={styles.stripe} />
          </pattern>
        </defs>
        <Axis ticks={ticks} x={names} length={length} end={placeLane(lanes.length)} />
        {fitted.map((lane, at) => (
          <g key={lane.id} transform={`translate(0 ${placeLane(at + 0.5)})`}>
            <LaneName lane={lane} width={names} />
            <LaneDrawing lane={lane} x={names} width={length} hatch={hatch} />
          </g>
        ))}
        <text
          x={isBelow ? names : names - 18}
          y={height - (isBelow ? 6 : 10)}
          textAnchor={isBelow ? "start" : "end"}
          className={styles.tick}
        >
          {unit}
        </text>
      </Surface>
    </div>
  );
}

interface AxisProps extends Pick<ZoneChartProps, "ticks"> {
  /** Where it starts and how long it is, in pixels. */
  readonly x: number;
  readonly length: number;
  /** Where the lanes end. */
  readonly end: number;
}

/** Lines through all lanes, and what they stand for where there is room. */
function Axis({ ticks, x, length, end }: AxisProps) {
  const labelled = new Set(thinTicks(ticks, length));
  return ticks.map((tick) => {
    const place = x + tick.at * length;
    return (
      <Fragment key={tick.at}>
        <line x1={place} x2={place} y1={placeLane(0)} y2={end} />
        {labelled.has(tick) && (
          <text x={place} y={end} dy={16} textAnchor="middle" className={styles.tick}>
            {tick.text}
          </text>
        )}
      </Fragment>
    );
  });
}

/** What stands before a lane. */
function LaneName({ lane: { name, tag }, width }: { readonly lane: Lane; readonly width: number }) {
  return (
    <>
      {name && (
        <text x={0} dy={4} className={styles.name}>
          {name}
        </text>
      )}
      {tag && (
        <text x={width - 10} dy={4} textAnchor="end" className={styles.tag}>
          {tag}
        </text>
      )}
    </>
  );
}

/** The room for the widest name with its tag, and for the unit below. */
function measureNames(lanes: readonly Lane[], unit: string): number {
  const widths = lanes.map(({ name, tag }) => measureText(name) + (tag ? measureText(tag) + 4 : 0));
  return Math.max(40, isLongUnit(unit) ? 0 : measureText(unit) * 0.9 + 8, ...widths) + 10;
}
