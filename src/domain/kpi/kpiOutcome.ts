import type { ChangeClass } from "../compare/diff.ts";

/**
 * How a KPI as a whole can stand at one level against another: in words, and the class of change that a row of the
 * comparison has for it. Where targets are equal, the texts around them can still differ: such a row is reworded.
 */
export const outcomeWords = {
  tighter: { word: "tighter", change: "raised" },
  looser: { word: "looser", change: "lowered" },
  equal: { word: "equal", change: "same" },
  overlapping: { word: "overlapping", change: "reworded" },
  "in-part": { word: "changed in part", change: "reworded" },
  "not-comparable": { word: "not comparable", change: "reworded" },
  new: { word: "new", change: "new" },
  dropped: { word: "dropped", change: "dropped" },
  untracked: { word: "tracked at neither", change: "same" },
} as const satisfies Record<string, { word: string; change: ChangeClass }>;

export type KpiOutcome = keyof typeof outcomeWords;
export const kpiOutcomes = Object.keys(outcomeWords) as readonly KpiOutcome[];

/** True where targets of both levels could be held against each other. */
export function isCompared(outcome: KpiOutcome): boolean {
  return outcome !== "not-comparable" && outcome !== "new" && outcome !== "dropped" && outcome !== "untracked";
}

/** True where a reader finds something else one level on: all but what is equal or not there at all. */
export function isChange(outcome: KpiOutcome): boolean {
  return outcome !== "equal" && outcome !== "untracked";
}
