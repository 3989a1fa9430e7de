import type { Comparison } from "../../domain/compare/compare.ts";
import type { FilteredSection } from "../../domain/compare/filter.ts";

/** How many rows the filters show, and of how many. */
export function countRows({ sections }: Comparison, filtered: readonly FilteredSection[]) {
  return {
    shown: filtered.reduce((sum, section) => sum + section.shown.length, 0),
    total: sections.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
