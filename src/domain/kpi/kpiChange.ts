import type { Kpi, KpiEntry } from "../ladder/ladder.ts";
import type { KpiOutcome } from "./kpiOutcome.ts";
import { pairTargets, type TargetPair } from "./targets.ts";

export interface KpiChange {
  readonly outcome: KpiOutcome;
  readonly pairs: readonly TargetPair[];
}

/**
 * Compares what two levels ask of a KPI: the one rule that every screen goes by. Of several targets the majority decides;
 * where as many tighten as loosen, the two overlap. Where none tightens or loosens, some are equal and others come, go or
 * do not compare, it changed in part. "untracked" where neither level has the KPI.
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
  if (!verdicts.has("equal")) return "not-comparable";
  return verdicts.size === 1 ? "equal" : "in-part";
}
