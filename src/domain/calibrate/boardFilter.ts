import type { BoardRow } from "./board.ts";
import { holdsWords } from "../filterWords.ts";
import { toLines } from "../compare/rowText.ts";
import type { Mark } from "./session.ts";

/** Which rows of a board are wanted. What is false or empty asks for nothing. */
export interface BoardFilter {
  /** Critical at the proposed level. */
  readonly isCritical: boolean;
  /** Two levels apart or more. */
  readonly isApart: boolean;
  /** Rows that decide between the present level and the proposed one. */
  readonly isOnBothSides: boolean;
  /** Nothing is agreed, or a mark that came later says otherwise. */
  readonly isNotAgreed: boolean;
  readonly words: readonly string[];
}

/** The least spread, in levels, that counts as apart. */
const apart = 2;

/** The rows that the filter shows, in their order. */
export function filterBoard(rows: readonly BoardRow[], filter: BoardFilter): BoardRow[] {
  return rows.filter(
    (row) =>
      (!filter.isCritical || row.isCritical) &&
      (!filter.isApart || (row.spread ?? 0) >= apart) &&
      (!filter.isOnBothSides || row.isOnBothSides) &&
      (!filter.isNotAgreed || !row.agreement || row.overtakers.length > 0) &&
      (filter.words.length === 0 || holdsWords(toText(row), filter.words)),
  );
}

/** All words of a row: what the levels say, who rated it, and what was written. */
function toText({ row, marks, beside, agreement }: BoardRow): string {
  return [
    row.subject,
    ...row.cells.flat().flatMap(toLines),
    ...[...marks, ...beside].flatMap(({ rater, note }) => [rater.name, note]),
    agreement?.reason ?? "",
    agreement?.by ?? "",
  ]
    .join("\n")
    .toLowerCase();
}

/** A row that could be agreed as it is. */
export interface UnanimousRow {
  readonly key: string;
  readonly mark: Mark;
}

/** Rows not agreed yet that at least two managers saw, all of them at the same level. */
export function listUnanimous(rows: readonly BoardRow[]): UnanimousRow[] {
  return rows.flatMap(({ row, marks, agreement }) => {
    const seen = marks.filter(({ place }) => place !== undefined).map(({ mark }) => mark);
    const [mark] = seen;
    const isOfOneMind = mark !== undefined && seen.length > 1 && new Set(seen).size === 1;
    return isOfOneMind && !agreement ? [{ key: row.key, mark }] : [];
  });
}
