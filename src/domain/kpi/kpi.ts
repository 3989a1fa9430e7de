import type { Kpi, Target } from "../ladder/ladder.ts";
import { toPlain } from "./plainFigure.ts";
import { compareSpans, convert, describeFigure, describeSpan, isConvertible } from "./units.ts";

/** How a target stands to one of the same meaning. */
type Comparable = "tighter" | "looser" | "equal" | "overlapping";
/** How a target stands to the one it is compared with. */
export type Verdict = Comparable | "not-comparable";

export type TargetComparison =
  | {
      readonly verdict: Comparable;
      readonly reason?: undefined;
      /** Set where a figure was turned into the other end of its share. */
      readonly converted?: true;
    }
  | {
      readonly verdict: "not-comparable";
      /** Why two targets do not compare. */
      readonly reason: string;
      readonly converted?: undefined;
    };

type Limit = Extract<Target, { kind: "threshold" | "band" }>;

/**
 * Compares a level's target with the one it is compared with. Two targets compare only if they mean the same: the same
 * kind, dimension, scope, percentile and, of times, the moment from which both say that they count. Whether a limit is included ("<" or "≤") does not make it tighter, and by when a
 * limit is to be reached (`over`) does not stop a comparison; for changes against today, the window is what they mean.
 * The units that figures are told in make no difference.
 */
export function compareTargets(kpi: Kpi, before: Target, after: Target): TargetComparison {
  const reason = findDifference(before, after);
  if (reason) return { verdict: "not-comparable", reason };
  if (isLimit(before) && isLimit(after)) return compareLimits(kpi, before, after);
  if (before.kind === "change" && after.kind === "change") {
    if (before.direction !== after.direction) return { verdict: "not-comparable", reason: "opposite directions" };
    if (!isConvertible(before.unit, after.unit)) return { verdict: "not-comparable", reason: "different units" };
    if (!isSameSpan(before.over, after.over)) return { verdict: "not-comparable", reason: "different time windows" };
    const tell = (value: number) => convert(value, after.unit, before.unit);
    return { verdict: rateRange(tell(after.min) - toPlain(before.min), tell(after.max) - toPlain(before.max)) };
  }
  if (before.kind === "trend" && after.kind === "trend")
    return before.direction === after.direction
      ? { verdict: "equal" }
      : { verdict: "not-comparable", reason: "different directions" };
  if (before.kind === "note" && after.kind === "note" && before.text === after.text) return { verdict: "equal" };
  return { verdict: "not-comparable", reason: "stated in words" };
}

function findDifference(before: Target, after: Target): string | undefined {
  if (familyOf(before) !== familyOf(after)) return `${familyOf(before)} against ${familyOf(after)}`;
  if (before.scope !== after.scope)
    return `different scope: ${before.scope ?? "any tier"} against ${after.scope ?? "any tier"}`;
  if (before.percentile !== after.percentile)
    return `different percentile: ${before.percentile ?? "overall"} against ${after.percentile ?? "overall"}`;
  if (before.since !== undefined && after.since !== undefined && before.since !== after.since)
    return `counted from another moment: since ${before.since} against since ${after.since}`;
  return undefined;
}

function familyOf({ kind }: Target): string {
  return (
    {
      threshold: "a limit",
      band: "a limit",
      change: "a change from today",
      trend: "a direction",
      note: "a note",
    } as const
  )[kind];
}

export const isLimit = (target: Target): target is Limit => target.kind === "threshold" || target.kind === "band";

/** The limit as a range in a unit of its dimension, on the KPI's own end of the share. Throws where it cannot be told so. */
export function toRange(
  unit: Kpi["unit"],
  target: Limit,
): { isUpper: boolean; min: number; max: number; converted: boolean } {
  const [least, most] = target.kind === "threshold" ? [target.value, target.value] : [target.min, target.max];
  const [min, max] = [convert(least, target.unit, unit), convert(most, target.unit, unit)];
  const isUpper = target.comparator.startsWith("<");
  if (target.complement === undefined) return { isUpper, min, max, converted: false };
  return { isUpper: !isUpper, min: toPlain(100 - max), max: toPlain(100 - min), converted: true };
}

function compareLimits(kpi: Kpi, before: Limit, after: Limit): TargetComparison {
  if (!isConvertible(before.unit, after.unit)) return { verdict: "not-comparable", reason: "different units" };
  const unit = isConvertible(before.unit, kpi.unit) ? kpi.unit : before.unit;
  const from = toRange(unit, before);
  const to = toRange(unit, after);
  if (from.isUpper !== to.isUpper) return { verdict: "not-comparable", reason: "an upper against a lower limit" };
  if ((before.within === undefined) !== (after.within === undefined))
    return { verdict: "not-comparable", reason: "only one has a time limit" };
  const sign = from.isUpper ? -1 : 1;
  const figure = rateRange(sign * (to.min - from.min), sign * (to.max - from.max));
  const time = rateWithin(before, after, sign);
  if (time === undefined) return { verdict: "not-comparable", reason: "time limits in different units" };
  const verdict = join(figure, time);
  return from.converted || to.converted ? { verdict, converted: true } : { verdict };
}

/** A share to reach within a time is tighter where the time is shorter; a share to stay under, where it is longer. */
function rateWithin(before: Limit, after: Limit, sign: number): Comparable | undefined {
  if (!before.within || !after.within) return "equal";
  const shorter = compareSpans(before.within, after.within);
  return shorter && rateRange(sign * shorter.min, sign * shorter.max);
}

/** Two moves of a range's ends, above 0 where the end asks for more. */
function rateRange(min: number, max: number): Comparable {
  if (min === 0 && max === 0) return "equal";
  if (min >= 0 && max >= 0) return "tighter";
  return min <= 0 && max <= 0 ? "looser" : "overlapping";
}

function join(left: Comparable, right: Comparable): Comparable {
  if (left === right || right === "equal") return left;
  if (left === "equal") return right;
  return "overlapping";
}

function isSameSpan(left: Target["over"], right: Target["over"]): boolean {
  if (!left || !right) return left === right;
  const shorter = compareSpans(left, right);
  return shorter?.min === 0 && shorter.max === 0;
}

export const comparatorSigns = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" } as const;
/** The sign of a limit once it is told from the other end of its share: at least 70 % of one is at most 30 % of the other. */
export const turnedSigns = {
  "<": comparatorSigns[">"],
  "<=": comparatorSigns[">="],
  ">": comparatorSigns["<"],
  ">=": comparatorSigns["<="],
} as const;
const trendWords = {
  decrease: "Falling",
  increase: "Rising",
  hold: "Steady",
  "hold-or-decrease": "Steady or falling",
  "hold-or-increase": "Steady or rising",
} as const;

/** The target in words and figures, with scope, percentile, time and remarks: "Tier-1: < 30–60 min (context-specific)". */
export function describeTarget(target: Target): string {
  const text = [describeCore(target), ...listTimes(target)].join(" ");
  return target.note ? `${text} (${target.note})` : text;
}

/** What a target says without its conditions and remarks: "Tier-1: < 30–60 min". */
export function describeCore(target: Target): string {
  const lead = nameScope(target);
  return `${lead ? `${lead}: ` : ""}${describeBody(target)}`;
}

/** "Tier-1 P90": which services and which percentile a target is about; empty where it is about all. */
export function nameScope({ scope, percentile }: Target): string {
  return [scope, percentile].filter(Boolean).join(" ");
}

/** What a target holds for, its time limit, its window and its remark, in words. */
export function listQualifiers(target: Target): string[] {
  return [...listTimes(target), ...(target.note ? [target.note] : [])];
}

function listTimes(target: Target): string[] {
  const { applies, since, within, over, kind } = target;
  return [
    since && `since ${since}`,
    applies && `for ${applies}`,
    within && `within ${describeSpan(within)}`,
    over && describeOver(over, kind),
  ].filter((text) => text !== undefined);
}

/** A direction is told from one period to the next, "quarter over quarter"; a limit is to be reached in the time. */
function describeOver(over: NonNullable<Target["over"]>, kind: Target["kind"]): string {
  if (kind === "trend" && over.max === 1) return `${over.unit} over ${over.unit}`;
  return `${kind === "threshold" || kind === "band" ? "in" : "over"} ${describeSpan(over)}`;
}

function describeBody(target: Target): string {
  switch (target.kind) {
    case "threshold":
      return `${comparatorSigns[target.comparator]} ${describeFigure(target.value, target.value, target.unit)}${describeEnd(target)}`;
    case "band":
      return `${comparatorSigns[target.comparator]} ${describeFigure(target.min, target.max, target.unit)}${describeEnd(target)}`;
    case "change":
      return `${target.direction === "decrease" ? "Reduce" : "Increase"} by ${describeFigure(target.min, target.max, target.unit)}`;
    case "trend":
      return trendWords[target.direction];
    case "note":
      return target.text;
  }
}

const describeEnd = ({ complement }: Limit) => (complement ? ` ${complement}` : "");
