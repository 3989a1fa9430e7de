import type { Change, ChangeClass } from "../domain/compare/diff.ts";
import { outcomeWords } from "../domain/kpi/kpiOutcome.ts";

/** The symbol and the word of each class of change. Colour comes third. */
export const changeWords = {
  new: { symbol: "+", word: "New" },
  dropped: { symbol: "−", word: "Dropped" },
  raised: { symbol: "↑", word: "Raised" },
  lowered: { symbol: "↓", word: "Lowered" },
  reworded: { symbol: "≠", word: "Reworded" },
  same: { symbol: "=", word: "Same" },
} as const satisfies Record<ChangeClass, { symbol: string; word: string }>;

/** "Raised"; of a KPI with what became of its targets, which tighten or loosen: "Raised: tighter". */
export function nameChange({ class: name, outcome = "equal" }: Change): string {
  const { word } = changeWords[name];
  return outcome === "equal" ? word : `${word}: ${outcomeWords[outcome].word}`;
}
