/** A mark of a lane. Positions run from 0 at the start of the axis to 1 at its end. */
export interface LaneMark {
  /** "zone": where a value is acceptable, solid, and hatched where that is open. "span": a range that is aimed at. */
  readonly kind: "zone" | "span";
  readonly solid?: { readonly from: number; readonly to: number } | undefined;
  /** The limit's own range; a single point where `from` equals `to`. */
  readonly range: { readonly from: number; readonly to: number };
  readonly label: string;
  /** Stands for the label where there is no room for it. */
  readonly shortLabel?: string | undefined;
}

/** Where a label stands: right or left of its mark, or inside it. Pixels from the start of the axis. */
export interface LabelPlace {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly isInside: boolean;
}

/** The widest that a letter of the label's font is on average, in pixels, so that no label is cut. */
const letterWidth = 6.7;
const gap = 6;
/** How far a label may reach beyond the start of the axis, into the empty space beside the names. */
const overhang = 8;

export const measureText = (text: string) => text.length * letterWidth;

/** The room that labels need beyond the end of an axis, of a chart in which the axis and that room are so wide. */
export function measureMargin(marks: readonly LaneMark[], width: number): number {
  const needed = marks.map((mark) => {
    const { end } = findEnds(mark);
    return findPlace(mark, width) ? 0 : width - (width - gap - measureText(mark.label)) / Math.max(end, 0.5);
  });
  return Math.max(8, ...needed.map(Math.ceil));
}

/** The mark with its short label, where that is all there is room for on an axis so wide. */
export function fitLabel(mark: LaneMark, width: number): LaneMark {
  return mark.shortLabel !== undefined && !findPlace(mark, width) ? { ...mark, label: mark.shortLabel } : mark;
}

const laneHeight = 26;
/** Above the first lane and below the axis. */
const edge = 2;
const tickHeight = 24;
const lineHeight = 15;

/** Longer units stand on a line of their own below the ticks, shorter ones beside them. */
export const isLongUnit = (unit: string) => unit.length > 8;

/** How far down a lane starts, or a part of one, counted from 0; in pixels. */
export const placeLane = (at: number) => edge + at * laneHeight;

/** How tall ticks and unit of an axis are together, in pixels. */
const measureAxis = (unit: string) => tickHeight + (isLongUnit(unit) ? lineHeight : 0);

/** How tall a chart is, in pixels, so that its room can be kept before it is drawn. */
export const measureHeight = (lanes: readonly unknown[], unit: string) =>
  lanes.length * laneHeight + measureAxis(unit) + 2 * edge;

/** Beside the open side of the mark where there is room, else inside its solid part, else beyond the end of the axis. */
export function placeLabel(mark: LaneMark, width: number): LabelPlace {
  return findPlace(mark, width) ?? { x: findEnds(mark).end * width + gap, anchor: "start", isInside: false };
}

function findPlace(mark: LaneMark, width: number): LabelPlace | undefined {
  const { start, end } = findEnds(mark);
  const room = measureText(mark.label) + gap;
  const solid = mark.solid ?? { from: 0, to: 0 };
  if (end * width + room <= width) return { x: end * width + gap, anchor: "start", isInside: false };
  if (start * width + overhang >= room) return { x: start * width - gap, anchor: "end", isInside: false };
  // A zone that begins at the start of the axis has its limit at the right, which is where its label belongs.
  return start > 0 && (solid.to - solid.from) * width >= room + gap
    ? { x: solid.from * width + gap, anchor: "start", isInside: true }
    : undefined;
}

function findEnds({ solid, range }: LaneMark): { start: number; end: number } {
  return {
    start: Math.min(range.from, solid?.from ?? range.from),
    end: Math.max(range.to, solid?.to ?? range.to),
  };
}

/** The ticks whose labels do not touch in so many pixels; the last one always has its label. */
export function thinTicks<Tick extends { readonly at: number; readonly text: string }>(
  ticks: readonly Tick[],
  width: number,
): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks.toReversed()) {
    const next = kept[0];
    const room = next ? (next.at - tick.at) * width - (measureText(next.text) + measureText(tick.text)) / 2 : 1;
    if (room > 0) kept.unshift(tick);
  }
  return kept;
}

/** The text, shortened so that it fits into so many pixels. */
export function cutText(text: string, width: number): string {
  const count = Math.floor(width / (letterWidth - 0.9));
  return text.length <= count ? text : `${text.slice(0, Math.max(0, count - 1)).trimEnd()}…`;
}
