import type { Kpi, Target } from "../ladder/ladder.ts";
import { isLimit } from "./kpi.ts";
import { toPlain } from "./plainFigure.ts";
import { convert, describeFigure, isConvertible } from "./units.ts";

/** How a measured value stands to a target. `between` lies inside a limit that is itself a range. */
export interface ActualVerdict {
  readonly verdict: "met" | "not-met" | "between" | "not-comparable";
  /** Why it cannot be told, or what a reader should know of it. */
  readonly remark?: string;
}

const incomparable = {
  change: "a change from today takes two values",
  trend: "a direction takes several values",
  note: "the target is stated in words",
} as const;

/**
 * Judges a value in the KPI's own unit. A band is met where even its sterner end is; between its ends it is told as such,
 * since the ladder leaves open which end holds.
 */
export function judgeActual(kpi: Kpi, target: Target, value: number): ActualVerdict {
  if (!isLimit(target)) return { verdict: "not-comparable", remark: incomparable[target.kind] };
  if (!isConvertible(kpi.unit, target.unit)) return { verdict: "not-comparable", remark: "different units" };
  const told = convert(value, kpi.unit, target.unit);
  const own = target.complement === undefined ? told : toPlain(100 - told);
  const ends = target.kind === "threshold" ? [target.value] : [target.min, target.max];
  const met = ends.filter((end) => holds[target.comparator](own, end)).length;
  const verdict = met === ends.length ? "met" : met === 0 ? "not-met" : "between";
  const remarks = [
    verdict === "between" && "between the two ends of the target",
    target.complement !== undefined &&
      `counted as ${describeFigure(own, own, target.unit)} ${target.complement}`.replace("\u00a0", " "),
  ].filter(Boolean);
  return remarks.length > 0 ? { verdict, remark: remarks.join(", ") } : { verdict };
}

const holds = {
  "<": (value: number, end: number) => value < end,
  "<=": (value: number, end: number) => value <= end,
  ">": (value: number, end: number) => value > end,
  ">=": (value: number, end: number) => value >= end,
} as const;

export const actualWords = {
  met: "Met",
  "not-met": "Not met",
  between: "In between",
  "not-comparable": "Not comparable",
} as const satisfies Record<ActualVerdict["verdict"], string>;

/** "Met", "Not comparable: a direction takes several values". */
export function describeVerdict({ verdict, remark }: ActualVerdict): string {
  return remark ? `${actualWords[verdict]}: ${remark}` : actualWords[verdict];
}
