import { useMemo } from "react";
import { listHeadings } from "../../domain/ladder/entries.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { buildMatrix, type MatrixKind, type MatrixRow } from "../../domain/matrix/matrix.ts";
import { filterMatrix } from "../../domain/matrix/matrixFilter.ts";
import { sortMatrix } from "../../domain/matrix/matrixSort.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useStableList } from "../../ui/timing/useStableList.ts";
import { resolveMatrix } from "./resolveMatrix.ts";

export type MatrixView = NonNullable<ReturnType<typeof useMatrix>>;

export interface Group {
  /** Undefined where the rows are not in the order of their categories. */
  readonly category: { readonly id: string; readonly title: string } | undefined;
  readonly rows: readonly MatrixRow[];
}

/** The matrix that an address asks for: filtered, sorted, grouped. Undefined where the ladder has no such section. */
export function useMatrix(kind: MatrixKind, search: MatrixSearch) {
  const ladder = useLadder();
  const resolved = useMemo(() => resolveMatrix(ladder, kind, search), [ladder, kind, search]);
  const { filter, sort } = resolved;
  const levelIds = useStableList(resolved.levels.map(({ id }) => id));
  const levels = useMemo(() => ladder.levels.filter(({ id }) => levelIds.includes(id)), [ladder, levelIds]);
  const matrix = useMemo(() => buildMatrix(ladder, kind, levels), [ladder, kind, levels]);
  const rows = useMemo(
    () => matrix && sortMatrix(matrix, filterMatrix(matrix, filter), sort, search.order === "reverse"),
    [matrix, filter, sort, search.order],
  );
  const categories = useMemo(() => {
    const used = new Set(matrix?.rows.map(({ group }) => group));
    return matrix ? listHeadings(ladder, matrix.section).filter(({ id }) => used.has(id)) : [];
  }, [ladder, matrix]);
  const groups = useMemo((): Group[] => {
    if (!rows) return [];
    if (sort.by !== "category") return [{ category: undefined, rows }];
    return [...groupBy(rows, ({ group }) => group)].map(([id, list]) => ({
      category: categories.find((category) => category.id === id),
      rows: list,
    }));
  }, [categories, rows, sort.by]);
  const { row } = search;
  return useMemo(() => {
    if (!matrix || !rows) return undefined;
    const open = row === undefined ? undefined : matrix.rows.find(({ id }) => id === row);
    const notices = [...resolved.notices];
    if (row !== undefined && !open) notices.push(`There is no row “${row}” here, so none is open.`);
    if (open && !rows.includes(open)) notices.push(`“${open.subject}” is open, but these filters hide it.`);
    return { matrix, rows, categories, groups, sort, notices };
  }, [matrix, rows, categories, groups, sort, resolved.notices, row]);
}
