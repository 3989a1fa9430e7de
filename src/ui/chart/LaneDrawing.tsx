import type { Lane } from "./ZoneChart.tsx";
import styles from "./ZoneChart.module.css";
import { cutText, type LaneMark, placeLabel } from "./zoneLabels.ts";

interface Props {
  readonly lane: Lane;
  /** The start of the axis and its length, in pixels. */
  readonly x: number;
  readonly width: number;
  /** The id of the pattern for what is open. */
  readonly hatch: string;
}

const barHeight = 14;
const tickHeight = 20;

/** What stands in a lane, around its middle: a zone with its limit, a span with its ends, or words. */
export function LaneDrawing({ lane: { mark, words = "" }, x, width, hatch }: Props) {
  if (!mark)
    return (
      <text x={x + 6} dy={4} className={styles.words}>
        {cutText(words, width)}
      </text>
    );
  const place = placeLabel(mark, width);
  return (
    <g transform={`translate(${x} 0)`}>
      {mark.kind === "zone" ? (
        <Zone mark={mark} width={width} hatch={hatch} />
      ) : (
        <Span range={mark.range} width={width} />
      )}
      <text x={place.x} dy={4} textAnchor={place.anchor} className={place.isInside ? styles.inside : styles.value}>
        {mark.label}
      </text>
    </g>
  );
}

interface ZoneProps {
  readonly mark: LaneMark;
  readonly width: number;
  readonly hatch: string;
}

/** The limit is drawn as a line of its own, so that it is seen where the zone is no wider than itself. */
function Zone({ mark: { solid, range }, width, hatch }: ZoneProps) {
  const isUpper = solid !== undefined && solid.to <= range.from;
  const limit = (isUpper ? range.to : range.from) * width;
  return (
    <>
      {range.to > range.from && (
        <rect
          x={range.from * width}
          y={-barHeight / 2}
          width={(range.to - range.from) * width}
          height={barHeight}
          fill={`url(#${hatch})`}
        />
      )}
      {solid && solid.to > solid.from && (
        <rect
          x={solid.from * width}
          y={-barHeight / 2}
          width={(solid.to - solid.from) * width}
          height={barHeight}
          className={styles.solid}
        />
      )}
      <line x1={limit} x2={limit} y1={-tickHeight / 2} y2={tickHeight / 2} className={styles.limit} />
    </>
  );
}

/** From end to end with a stop at each; a single figure is a diamond. */
function Span({ range: { from, to }, width }: { readonly range: LaneMark["range"]; readonly width: number }) {
  const [start, end] = [from * width, to * width];
  if (start === end) return <path d={`M${start} -7 l7 7 l-7 7 l-7 -7z`} className={styles.solid} />;
  return <path d={`M${start} -7 V7 M${end} -7 V7 M${start} 0 H${end}`} className={styles.span} fill="none" />;
}
