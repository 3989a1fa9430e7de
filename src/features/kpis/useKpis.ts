import { useMemo } from "react";
import { filterKpis, getFilterText, sortKpis } from "../../domain/kpi/kpiFilter.ts";
import { splitWords } from "../../domain/filterWords.ts";
import { getLevel } from "../../domain/ladder/ladder.ts";
import { listTrackedKpis } from "../../domain/kpi/kpiCatalogue.ts";
import { summariseKpis } from "../../domain/kpi/kpiSummary.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { type UpdateSearch as Update } from "../../routes/useAheadSearch.ts";
import { usePrepared } from "../../ui/timing/usePrepared.ts";
import { useStableList } from "../../ui/timing/useStableList.ts";
import { resolveKpis } from "./resolveKpis.ts";

export type KpisView = ReturnType<typeof useKpis>;
export type UpdateKpis = Update<KpisSearch>;

/** The KPIs that an address asks for, filtered and sorted, with what the headline says of all of them. */
export function useKpis(search: KpisSearch) {
  const ladder = useLadder();
  const all = useMemo(() => listTrackedKpis(ladder), [ladder]);
  // What a filter looks through is there before the first letter of one.
  usePrepared(all, getFilterText, 4);
  const resolved = useMemo(() => resolveKpis(ladder, search), [ladder, search]);
  // What stays the same stays the same object, so that charts are not drawn anew when something else changes.
  const levelIds = useStableList(resolved.levels.map(({ id }) => id));
  const levels = useMemo(() => levelIds.map((id) => getLevel(ladder, id)), [ladder, levelIds]);
  const tables = useStableList(resolved.tables);
  const summary = useMemo(
    () => summariseKpis(ladder, all, resolved.from, resolved.to),
    [ladder, all, resolved.from, resolved.to],
  );
  return useMemo(() => {
    const { from, to } = resolved;
    const filter = {
      words: splitWords(search.q ?? ""),
      categories: new Set(resolved.categories),
      tracked: resolved.tracked,
      kinds: new Set(resolved.kinds),
      outcomes: new Set(resolved.verdicts),
      onlyChanges: search.show === "changes",
    };
    const shown = sortKpis(filterKpis(all, filter, from, to), resolved.sort, from, to);
    return {
      ...resolved,
      levels,
      tables,
      all,
      shown,
      summary,
    };
  }, [all, search, resolved, levels, tables, summary]);
}
