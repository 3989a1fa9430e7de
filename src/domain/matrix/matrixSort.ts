import { compareNames } from "../compareNames.ts";
import type { Entry } from "../ladder/entries.ts";
import { rankStanding } from "../ladder/standing.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";

/** By category is the order of the ladder's own catalogue; by level is how high the row stands at that column. */
export type MatrixSort =
  { readonly by: "category" | "name" | "levels" | "movement" } | { readonly by: "level"; readonly column: number };

/**
 * Sorts a matrix' rows: names from A to Z, everything else from the greatest to the least; `reverse` turns that round.
 * Rows that are alike keep the order of the catalogue.
 */
export function sortMatrix(
  matrix: Matrix,
  rows: readonly MatrixRow[],
  sort: MatrixSort,
  reverse: boolean,
): MatrixRow[] {
  const sign = reverse ? -1 : 1;
  if (sort.by === "category") return reverse ? rows.toReversed() : [...rows];
  if (sort.by === "name") return rows.toSorted((left, right) => sign * compareNames(left.subject, right.subject));
  const weigh = (row: MatrixRow) => {
    if (sort.by === "level") return rankStanding(row.cells[sort.column]);
    return sort.by === "levels" ? countLevels(row) : measureMovement(matrix, row);
  };
  return rows
    .map((row) => ({ row, weight: weigh(row) }))
    .toSorted((left, right) => sign * (right.weight - left.weight))
    .map(({ row }) => row);
}

export function countLevels({ cells }: MatrixRow): number {
  return cells.filter((entry) => entry !== undefined).length;
}

/**
 * How far a row moves over the levels shown, in ranks of its standing, up and down alike. To enter or to leave counts as
 * the way from or to "not asked", which is a rank of its own below the lowest; of several doors the farthest counts.
 */
export function measureMovement({ doors }: Matrix, { cells }: MatrixRow): number {
  const rank = (entry: Entry | undefined) => Math.floor(rankStanding(entry));
  return doors.reduce(
    (sum, own, column) => sum + Math.max(0, ...own.map((from) => Math.abs(rank(cells[column]) - rank(cells[from])))),
    0,
  );
}
