import type { Ladder } from "../../domain/ladder/ladder.ts";
import { measureInTurns } from "../../domain/compare/steps.ts";
import type { Work } from "../../domain/work.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { prepareComparison } from "./getComparison.ts";
import { resolveSearch } from "./resolveSearch.ts";

/** Computes, piece by piece, what the page draws: the comparison that its address asks for, and the size of each step. */
export function* preparePage(ladder: Ladder, search: CompareSearch): Work<void> {
  const { levels, reference } = resolveSearch(ladder, search);
  yield* prepareComparison(ladder, levels, reference);
  yield* measureInTurns(ladder);
}
