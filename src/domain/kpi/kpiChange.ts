import { describeCore } from "./kpi.ts";
import type { Kpi, KpiEntry } from "../ladder/ladder.ts";
import { pairTargets, type TargetPair } from "./targets.ts";

export const kpiOutcomes = [
  "tighter",
  "looser",
  "equal",
  "overlapping",
  "not-comparable",
  "new",
  "dropped",
  "untracked",
] as const;
/** How a KPI as a whole stands at one level against another. */
export type KpiOutcome = (typeof kpiOutcomes)[number];

export interface KpiChange {
  readonly outcome: KpiOutcome;
  readonly pairs: readonly TargetPair[];
}

/**
 * Compares what two levels ask of a KPI. Of several targets the majority decides; where as many tighten as loosen, the
 * two overlap. "untracked" where neither level has the KPI.
 */
export function compareEntries(kpi: Kpi, before: KpiEntry | undefined, after: KpiEntry | undefined): KpiChange {
  if (!before || !after) return { outcome: before ? "dropped" : after ? "new" : "untracked", pairs: [] };
  const pairs = pairTargets(kpi, before.targets, after.targets);
  return { outcome: judge(pairs), pairs };
}

function judge(pairs: readonly TargetPair[]): KpiOutcome {
  const sum = pairs.reduce((total, { sign }) => total + sign, 0);
  if (sum !== 0) return sum > 0 ? "tighter" : "looser";
  const verdicts = new Set(pairs.map(({ comparison }) => comparison?.verdict));
  if (verdicts.has("overlapping") || pairs.some(({ sign }) => sign !== 0)) return "overlapping";
  return verdicts.has("equal") ? "equal" : "not-comparable";
}

/** True where targets of both levels could be held against each other. */
export function isCompared(outcome: KpiOutcome): boolean {
  return outcome === "tighter" || outcome === "looser" || outcome === "equal" || outcome === "overlapping";
}

/** True where a reader finds something else one level on: all but what is equal or not there at all. */
export function isChange(outcome: KpiOutcome): boolean {
  return outcome !== "equal" && outcome !== "untracked";
}

/** What decides the outcome, in few words: "< 5 min → < 10 min", "adds Tier-0: ≥ 99.95–99.99 %". Empty where nothing does. */
export function describeDeciding({ outcome, pairs }: KpiChange): string {
  const deciding = pairs.filter(({ comparison, sign }) =>
    outcome === "not-comparable" || outcome === "overlapping"
      ? comparison?.verdict === outcome || (outcome === "overlapping" && sign !== 0)
      : outcome === "tighter"
        ? sign > 0
        : outcome === "looser" && sign < 0,
  );
  return deciding.map(describePair).join(", ");
}

/** "< 5 min → < 10 min"; a figure that was turned into its other end tells both. */
export function describePair({ before, after }: TargetPair): string {
  if (before && after) return `${describeCore(before)} → ${describeCore(after)}`;
  return after ? `adds ${describeCore(after)}` : before ? `drops ${describeCore(before)}` : "";
}
