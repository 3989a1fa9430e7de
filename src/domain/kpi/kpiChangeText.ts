import type { Target } from "../ladder/ladder.ts";
import { describeCore } from "./kpi.ts";
import type { KpiChange } from "./kpiChange.ts";
import type { KpiOutcome } from "./kpiOutcome.ts";
import type { TargetPair } from "./targets.ts";

/** What decides the outcome, in few words: "< 5 min → < 10 min", "adds Tier-0: ≥ 99.95–99.99 %". Empty where nothing does. */
export function describeDeciding({ outcome, pairs }: KpiChange): string {
  return pairs
    .filter((pair) => decides(outcome, pair))
    .map(describePair)
    .join(", ");
}

function decides(outcome: KpiOutcome, { comparison, sign }: TargetPair): boolean {
  switch (outcome) {
    case "tighter":
      return sign > 0;
    case "looser":
      return sign < 0;
    case "overlapping":
      return sign !== 0 || comparison?.verdict === "overlapping";
    case "in-part":
      return comparison?.verdict !== "equal";
    case "not-comparable":
      return comparison?.verdict === "not-comparable";
    default:
      return false;
  }
}

/** "< 5 min → < 10 min"; a figure that was turned into its other end tells both. */
export function describePair({ before, after }: TargetPair): string {
  if (before && after) return `${describeCore(before)} → ${describeCore(after)}`;
  return after ? `adds ${describeLone(after)}` : `drops ${describeLone(before as Target)}`;
}

/** A target that stands alone says for what it holds: "Falling" of what would be left open. */
const describeLone = (target: Target) =>
  target.applies ? `${describeCore(target)} for ${target.applies}` : describeCore(target);
