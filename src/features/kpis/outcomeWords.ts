import type { ChangeClass } from "../../domain/compare/diff.ts";
import type { KpiOutcome } from "../../domain/kpi/kpiChange.ts";

/** Each outcome in a word, and the class of change whose symbol and colour it has. */
export const outcomeWords = {
  tighter: { word: "Tighter", change: "raised" },
  looser: { word: "Looser", change: "lowered" },
  equal: { word: "Equal", change: "same" },
  overlapping: { word: "Overlapping", change: "reworded" },
  "not-comparable": { word: "Not comparable", change: "reworded" },
  new: { word: "New", change: "new" },
  dropped: { word: "Dropped", change: "dropped" },
  untracked: { word: "Tracked at neither", change: "same" },
} as const satisfies Record<KpiOutcome, { word: string; change: ChangeClass }>;
