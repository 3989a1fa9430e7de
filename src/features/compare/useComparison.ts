import { useMemo } from "react";
import { splitWords } from "../../domain/filterWords.ts";
import { seeColumns } from "../../domain/compare/columnsInView.ts";
import { chooseSections, filterSection } from "../../domain/compare/filter.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { useColumns } from "../../parts/useColumns.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useStableList } from "../../ui/timing/useStableList.ts";
import { getComparison } from "./getComparison.ts";
import { resolveSearch } from "./resolveSearch.ts";

export type ComparisonView = ReturnType<typeof useComparison>;

/** The comparison that an address asks for, filtered. Each part is computed anew only when what it depends on changes. */
export function useComparison(search: CompareSearch) {
  const ladder = useLadder();
  const resolved = resolveSearch(ladder, search);
  const { reference, moved, showsAll, stepView } = resolved;
  const levelIds = useStableList(resolved.levels);
  const sectionIds = useStableList(resolved.sections);
  const classes = useStableList(resolved.classes);
  const folded = useStableList(search.folded ?? []);
  const { q = "", row: openRow, view: columnView } = search;
  const chosen = useMemo(() => (sectionIds.length > 0 ? new Set(sectionIds) : undefined), [sectionIds]);
  const comparison = useMemo(() => getComparison(ladder, levelIds, reference), [ladder, levelIds, reference]);
  // Of steps that do not all fit, the one that a reader sees first; beside a baseline, the first level.
  const step = reference === undefined ? findDefaultStep(ladder).at(-1) : undefined;
  const columns = useColumns(comparison.levels, reference, columnView ?? step);
  const kept = columns.choices.length > 1 ? openRow : undefined;
  const inView = useMemo(
    () => comparison.sections.map((section) => seeColumns(section, columns.shown, reference, kept)),
    [comparison, columns.shown, reference, kept],
  );
  const filter = useMemo(
    () => ({ onlyDifferences: !showsAll, classes: new Set(classes), moved, words: splitWords(q) }),
    [showsAll, classes, moved, q],
  );
  const sections = useMemo(
    () => chooseSections(inView, chosen).map((section) => filterSection(section, filter)),
    [inView, chosen, filter],
  );
  const isStrange =
    openRow !== undefined && !comparison.sections.some(({ rows }) => rows.some(({ id }) => id === openRow));
  const notices = useStableList(
    isStrange ? [...resolved.notices, `This comparison has no row “${openRow}”, so none is open.`] : resolved.notices,
  );
  const isFiltered = classes.length > 0 || moved !== undefined || q !== "";
  return useMemo(
    () => ({
      comparison,
      sections,
      chosen,
      classes,
      moved,
      showsAll,
      folded,
      openRow,
      columns,
      filter,
      stepView,
      isFiltered,
      notices,
    }),
    [
      comparison,
      sections,
      chosen,
      classes,
      moved,
      showsAll,
      folded,
      openRow,
      columns,
      filter,
      stepView,
      isFiltered,
      notices,
    ],
  );
}
