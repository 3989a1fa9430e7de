import { type CompareSearch, parseCompareSearch, quietParts } from "../../routes/compareSearch.ts";
import { type UpdateSearch as Update, useAheadSearch } from "../../routes/useAheadSearch.ts";

export type UpdateSearch = Update<CompareSearch>;

/** What the comparison's address asks for, and a way to ask for something else. */
export function useCompareSearch(): [CompareSearch, UpdateSearch] {
  return useAheadSearch(parseCompareSearch, quietParts);
}
