import type { Ladder } from "../../../domain/ladder/ladder.ts";
import type { Work } from "../../../domain/work.ts";
import type { BriefSearch } from "../../../routes/briefSearch.ts";
import { resolveSearch } from "../resolveSearch.ts";
import { prepareBriefs } from "./prepareBriefs.ts";

/** Computes, piece by piece, what the page draws. */
export function* prepareBrief(ladder: Ladder, search: BriefSearch): Work<void> {
  yield* prepareBriefs(ladder, resolveSearch(ladder, search).levels);
}
