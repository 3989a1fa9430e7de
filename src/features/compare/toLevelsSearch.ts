import type { Ladder, Level, LevelId } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";

/** The levels as a part of an address: none where they are the default. */
export function toLevelsSearch(ladder: Ladder, levels: readonly Level[]): { readonly levels?: readonly LevelId[] } {
  const ids = levels.map(({ id }) => id);
  return ids.join() === findDefaultStep(ladder).join() ? {} : { levels: ids };
}
