import type { ChangeClass } from "../../domain/compare/diff.ts";
import { changeWords } from "../../parts/changeWords.ts";
import type { BarSeries } from "../../ui/chart/barSeries.ts";

/** What a step asks more comes first, so that steepness is seen from the left. */
const classes = ["new", "raised", "lowered", "dropped", "reworded"] as const satisfies readonly ChangeClass[];

/** The parts of a step's bar. */
export const stepSeries: readonly BarSeries[] = classes.map((name) => ({
  id: name,
  name: changeWords[name].word,
  symbol: changeWords[name].symbol,
  color: `var(--${name}-bar)`,
}));
