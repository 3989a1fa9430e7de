import { type ComparedRow, type ComparedSection, countChanges, findReference } from "./compare.ts";

/**
 * A section as it is seen where not all of its columns fit on the screen: without rows that say nothing in those that
 * do, but for an open one, and without what changed against a column that does not. The section itself where all fit.
 */
export function seeColumns(
  section: ComparedSection,
  columns: readonly number[],
  reference: number | undefined,
  openRow?: string,
): ComparedSection {
  const [first] = section.rows;
  if (!first || columns.length >= first.cells.length) return section;
  const isCompared = (column: number) => {
    const from = findReference(column, reference);
    return columns.includes(column) && from !== undefined && columns.includes(from);
  };
  const rows = section.rows
    .filter(({ id, cells }) => id === openRow || columns.some((column) => cells[column] !== undefined))
    .map((row): ComparedRow => ({
      ...row,
      changes: row.changes.map((change, column) => (isCompared(column) ? change : undefined)),
    }));
  return { ...section, rows, counts: countChanges(rows) };
}
