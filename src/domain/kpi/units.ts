import type { Target } from "../ladder/ladder.ts";
import { toDigits, toPlain } from "./plainFigure.ts";

type Unit = Extract<Target, { kind: "threshold" }>["unit"];
type Span = NonNullable<Target["over"]>;

/** What a unit measures, and how many of the dimension's base it is. Months are a twelfth of a year of 52 weeks. */
const units = {
  percent: { dimension: "share", factor: 1, text: "%" },
  millisecond: { dimension: "time", factor: 1 / 60_000, text: "ms" },
  second: { dimension: "time", factor: 1 / 60, text: "s" },
  minute: { dimension: "time", factor: 1, text: "min" },
  hour: { dimension: "time", factor: 60, text: "h" },
  "business-day": { dimension: "business time", factor: 1, text: "business days" },
  count: { dimension: "count", factor: 1, text: "" },
  "count-per-month": { dimension: "rate", factor: 1, text: "a month" },
  "count-per-quarter": { dimension: "rate", factor: 1 / 3, text: "a quarter" },
  "count-per-year": { dimension: "rate", factor: 1 / 12, text: "a year" },
  "count-per-shift": { dimension: "shift rate", factor: 1, text: "a shift" },
  "hour-per-week": { dimension: "time share", factor: 52 / 12, text: "h a week" },
  "hour-per-month": { dimension: "time share", factor: 1, text: "h a month" },
  "score-of-5": { dimension: "score", factor: 1, text: "of 5" },
  multiple: { dimension: "multiple", factor: 1, text: "×" },
  "cost-per-unit": { dimension: "cost", factor: 1, text: "per unit" },
  index: { dimension: "index", factor: 1, text: "" },
} as const satisfies Record<Unit, { dimension: string; factor: number; text: string }>;

/** True where a figure in one unit can be told in the other. */
export function isConvertible(from: Unit, to: Unit): boolean {
  return units[from].dimension === units[to].dimension;
}

/** Tells a figure, made plain, in another unit of the same dimension. Throws where the units measure different things. */
export function convert(value: number, from: Unit, to: Unit): number {
  if (!isConvertible(from, to)) throw new Error(`“${from}” cannot be told in “${to}”.`);
  return toPlain(from === to ? value : (value * units[from].factor) / units[to].factor);
}

/** "%", "min", "a month": the unit as it stands behind a figure. Empty where a figure stands alone. */
export function nameUnit(unit: Unit): string {
  return units[unit].text;
}

/** "20–40 %", "15 min", "2×": a figure or a range with its unit. */
export function describeFigure(min: number, max: number, unit: Unit): string {
  const range = min === max ? toDigits(min) : `${toDigits(min)}–${toDigits(max)}`;
  const { text } = units[unit];
  if (text === "") return range;
  return unit === "multiple"
    ? `${range}×`
    : `${range}\u00a0${text === "business days" && max === 1 ? "business day" : text}`;
}

/** How long a span is, in the smallest unit of its kind. Months have no fixed number of days, nor days of business days. */
const spans = {
  minute: { dimension: "clock", factor: 1 },
  hour: { dimension: "clock", factor: 60 },
  day: { dimension: "clock", factor: 24 * 60 },
  week: { dimension: "clock", factor: 7 * 24 * 60 },
  "business-day": { dimension: "business", factor: 1 },
  month: { dimension: "calendar", factor: 1 },
  quarter: { dimension: "calendar", factor: 3 },
  year: { dimension: "calendar", factor: 12 },
} as const satisfies Record<Span["unit"], { dimension: string; factor: number }>;

/** How much shorter the second span is than the first, by its two ends; undefined where the two cannot be told in one unit. */
export function compareSpans(before: Span, after: Span): { min: number; max: number } | undefined {
  const [from, to] = [spans[before.unit], spans[after.unit]];
  if (from.dimension !== to.dimension) return undefined;
  return {
    min: before.min * from.factor - after.min * to.factor,
    max: before.max * from.factor - after.max * to.factor,
  };
}

/** "3 months", "5–10 business days". */
export function describeSpan({ min, max, unit }: Span): string {
  const name = unit.replace("-", " ");
  return `${min === max ? min : `${min}–${max}`} ${max === 1 ? name : `${name}s`}`;
}
