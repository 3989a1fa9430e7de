import type { ChangeClass } from "../domain/compare/diff.ts";

/** The symbol and the word of each class of change. Colour comes third. */
export const changeWords = {
  new: { symbol: "+", word: "New" },
  dropped: { symbol: "−", word: "Dropped" },
  raised: { symbol: "↑", word: "Raised" },
  lowered: { symbol: "↓", word: "Lowered" },
  reworded: { symbol: "≠", word: "Reworded" },
  same: { symbol: "=", word: "Same" },
} as const satisfies Record<ChangeClass, { symbol: string; word: string }>;
