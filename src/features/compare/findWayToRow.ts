import { isChanged } from "../../domain/compare/compare.ts";
import { type Filter, filterSection } from "../../domain/compare/filter.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import type { ComparisonView } from "./useComparison.ts";

export interface WayToRow {
  /** What the row is about. */
  readonly subject: string;
  /** What must change for it to be shown: only what hides it. */
  readonly patch: { readonly [Part in keyof CompareSearch]?: CompareSearch[Part] | undefined };
}

const noFilter: Filter = { onlyDifferences: false, classes: new Set(), words: [] };

type Asked = Pick<ComparisonView, "comparison" | "chosen" | "folded" | "filter" | "openRow">;

/** What hides the open row, and how it comes into view. Undefined where nothing does, or the comparison has no such row. */
export function findWayToRow({ comparison, chosen, folded, filter, openRow }: Asked): WayToRow | undefined {
  const section = comparison.sections.find(({ rows }) => rows.some(({ id }) => id === openRow));
  const row = section?.rows.find(({ id }) => id === openRow);
  if (!section || !row) return undefined;
  const { id } = section.section;
  const hides = (part: Partial<Filter>) =>
    filterSection({ ...section, rows: [row] }, { ...noFilter, ...part }).shown.length === 0;
  const { words, classes, moved } = filter;
  const kept = {
    ...filter,
    words: hides({ words }) ? [] : words,
    classes: hides({ classes }) ? noFilter.classes : classes,
    moved: moved && hides({ moved }) ? undefined : moved,
  };
  const { shown, unchanged } = filterSection(section, kept);
  const isFiltered = kept.words.length > 0 || kept.classes.size > 0 || kept.moved !== undefined;
  const patch = {
    ...(chosen && !chosen.has(id) && { sections: [...chosen, id] }),
    ...(folded.includes(id) && { folded: folded.filter((other) => other !== id) }),
    ...(kept.words !== words && { q: undefined }),
    ...(kept.classes !== classes && { classes: undefined }),
    ...(kept.moved !== moved && { moved: undefined }),
    // An unchanged row opens with its section, which is there where other rows of it are.
    ...(isFiltered && shown.length === 0 && unchanged.includes(row) && !isChanged(row) && { show: "all" }),
  };
  return Object.keys(patch).length > 0 ? { subject: row.subject, patch } : undefined;
}
