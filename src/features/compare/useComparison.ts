import { useMemo } from "react";
import { filterSection, splitWords } from "../../domain/filter.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useStableList } from "../../ui/useStableList.ts";
import { getComparison } from "./getComparison.ts";
import { resolveSearch } from "./resolveSearch.ts";

export type ComparisonView = ReturnType<typeof useComparison>;

/** The comparison that an address asks for, filtered. Each part is computed anew only when what it depends on changes. */
export function useComparison(search: CompareSearch) {
  const ladder = useLadder();
  const resolved = resolveSearch(ladder, search);
  const { reference } = resolved;
  const levelIds = useStableList(resolved.levels);
  const sectionIds = useStableList(resolved.sections);
  const classes = useStableList(search.classes ?? []);
  const folded = useStableList(search.folded ?? []);
  const { q = "", show, moved, row: openRow, view: columnView, steps: stepView } = search;
  const chosen = useMemo(() => (sectionIds.length > 0 ? new Set(sectionIds) : undefined), [sectionIds]);
  const comparison = useMemo(() => getComparison(ladder, levelIds, reference), [ladder, levelIds, reference]);
  const sections = useMemo(() => {
    const filter = { onlyDifferences: show !== "all", classes: new Set(classes), moved, words: splitWords(q) };
    return comparison.sections
      .filter(({ section }) => !chosen || chosen.has(section.id))
      .map((section) => filterSection(section, filter));
  }, [comparison, chosen, q, classes, moved, show]);
  const isStrange =
    openRow !== undefined && !comparison.sections.some(({ rows }) => rows.some(({ id }) => id === openRow));
  const notices = useStableList(
    isStrange ? [...resolved.notices, `This comparison has no row “${openRow}”, so none is open.`] : resolved.notices,
  );
  const isFiltered = classes.length > 0 || moved !== undefined || q !== "";
  return useMemo(
    () => ({ comparison, sections, chosen, folded, openRow, columnView, stepView, isFiltered, notices }),
    [comparison, sections, chosen, folded, openRow, columnView, stepView, isFiltered, notices],
  );
}
