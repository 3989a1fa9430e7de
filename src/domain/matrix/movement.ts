import type { Entry } from "../ladder/entries.ts";
import { compareStandings, findBase } from "../ladder/standing.ts";

export const movements = ["new", "dropped", "raised", "lowered", "shifted"] as const;
/**
 * What happened in a cell of a matrix since the step below. Unlike a class of change it is about the standing alone:
 * importance and whether it is a must, commonality, who decides; not about words. Shifted is neither up nor down.
 */
export type Movement = (typeof movements)[number];

/** Undefined where nothing moved, or where neither level says anything. */
export function findMovement(before: Entry | undefined, after: Entry | undefined): Movement | undefined {
  if (!before || !after) return after ? "new" : before && "dropped";
  const sign = compareStandings(before, after);
  if (sign !== 0) return sign > 0 ? "raised" : "lowered";
  return findBase(before) === findBase(after) ? undefined : "shifted";
}
