import { holdsWords } from "../filterWords.ts";
import { toSearchText } from "../compare/filter.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";
import { findBase } from "../ladder/standing.ts";
import type { Movement } from "./movement.ts";

/** What of a matrix a reader wants to see. An empty list asks for nothing. */
export interface MatrixFilter {
  /** Cells that stand at one of these: "critical", "common", "independent". */
  readonly bases: readonly string[];
  /** Each of the bases must stand somewhere in the row, not only one of them. */
  readonly every: boolean;
  readonly tiers: readonly string[];
  readonly movements: readonly Movement[];
  /** Only where the cell stands otherwise than at a door to its level. */
  readonly newly: boolean;
  /** The columns in which the cell must be that fits all of the above; empty: in any. */
  readonly columns: readonly number[];
  readonly categories: readonly string[];
  /** Only rows that every level shown has. */
  readonly everywhere: boolean;
  /** Words that the row must hold, in lower case. */
  readonly words: readonly string[];
}

/** Asks for nothing, so that every row fits. */
export const noFilter: MatrixFilter = {
  bases: [],
  every: false,
  tiers: [],
  movements: [],
  newly: false,
  columns: [],
  categories: [],
  everywhere: false,
  words: [],
};

/** The rows in which some cell fits, in some of the columns. A cell that says nothing fits only where what was dropped is asked for. */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): MatrixRow[] {
  const { bases, every, movements, tiers, newly, categories, everywhere, words } = filter;
  const columns = filter.columns.length > 0 ? filter.columns : matrix.levels.map((_, column) => column);
  const asksCell = filter.columns.length > 0 || bases.length + tiers.length + movements.length > 0 || newly;
  // In a single column there is one standing, so that only one of them can be asked for.
  const asked = every && columns.length > 1 ? bases.map((base) => [base]) : [bases];
  const fitsCell = (row: MatrixRow, column: number, bases: readonly string[]) => {
    const entry = row.cells[column];
    return (
      (entry !== undefined || movements.includes("dropped")) &&
      (bases.length === 0 || bases.some((base) => base === findBase(entry))) &&
      (tiers.length === 0 || (entry?.kind === "skill" && tiers.includes(entry.value.tier))) &&
      (movements.length === 0 || row.movements[column]?.some(({ movement }) => movements.includes(movement))) &&
      (!newly || matrix.doors[column]?.some((from) => findBase(row.cells[from]) !== findBase(entry)))
    );
  };
  return matrix.rows.filter(
    (row) =>
      (categories.length === 0 || categories.some((id) => id === row.group)) &&
      (!everywhere || row.cells.every((entry) => entry !== undefined)) &&
      (words.length === 0 || holdsWords(toSearchText(row), words)) &&
      (!asksCell || asked.every((bases) => columns.some((column) => fitsCell(row, column, bases)))),
  );
}
