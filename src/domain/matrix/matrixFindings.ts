import { filterMatrix, noFilter } from "./matrixFilter.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";

/** How many rows stand at a base in a column. */
export function countAt(matrix: Matrix, base: string, column: number): number {
  return filterMatrix(matrix, { ...noFilter, bases: [base], columns: [column] }).length;
}

/** How many rows come to stand at a base in a column that did not on the step below. */
export function countNewlyAt(matrix: Matrix, base: string, column: number): number {
  return filterMatrix(matrix, { ...noFilter, bases: [base], columns: [column], newly: true }).length;
}

/** The rows that fall somewhere on the levels shown. */
export function listLowered(matrix: Matrix): MatrixRow[] {
  return filterMatrix(matrix, { ...noFilter, movements: ["lowered"] });
}

/** The rows that stand at the one base for a level and at the other for another level. */
export function listTornBetween(matrix: Matrix, bases: readonly [string, string]): MatrixRow[] {
  return filterMatrix(matrix, { ...noFilter, bases, every: true });
}

/** The rows that every level shown has. */
export function listAsked(matrix: Matrix): MatrixRow[] {
  return filterMatrix(matrix, { ...noFilter, everywhere: true });
}
