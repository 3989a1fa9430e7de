import { listHeadings } from "../ladder/entries.ts";
import { tierWords } from "../ladder/importance.ts";
import type { Ladder } from "../ladder/ladder.ts";
import type { CellMove, Matrix, MatrixRow } from "./matrix.ts";
import { joinWords } from "../numberWords.ts";
import { describeStanding } from "../ladder/standing.ts";
import type { Movement } from "./movement.ts";
import { describeAbsence, nameRows, toLines } from "../compare/rowText.ts";

export const movementWords = {
  new: "enters",
  dropped: "dropped",
  raised: "raised",
  lowered: "lowered",
  shifted: "changed",
} as const satisfies Record<Movement, string>;

/**
 * A matrix as rows of text, the first of them the head: category, row, and per level what stands in the cell and, where
 * the level has a step below it, what moved. `full` tells all that the levels say, not only where the row stands.
 */
export function toMatrixTable(ladder: Ladder, matrix: Matrix, rows: readonly MatrixRow[], full = false): string[][] {
  const { section, levels, doors } = matrix;
  const titles = new Map(listHeadings(ladder, section).map(({ id, title }) => [id, title]));
  const compared = doors.map(({ length }) => length > 0);
  const head = levels.flatMap(({ title }, column) => (compared[column] ? [title, `${title}: movement`] : [title]));
  const body = rows.map((row) => [
    titles.get(row.group ?? "") ?? "",
    row.subject,
    ...row.movements.flatMap((moves, column) => {
      const entry = row.cells[column];
      const text = entry ? (full ? toLines(entry).join("\n") : describeCell(entry)) : describeAbsence(row);
      return compared[column] ? [text, describeMoves(moves)] : [text];
    }),
  ]);
  return [["Category", nameRows(section), ...head], ...body];
}

/** "raised since Senior": what moved in a cell, door by door where they differ. Empty where nothing did. */
export function describeMoves(moves: readonly CellMove[]): string {
  return moves
    .map(({ movement, from }) => `${movementWords[movement]} since ${joinWords(from.map(({ title }) => title))}`)
    .join("; ");
}

/** The standing, with the tier of a skill and the words of a right to decide. */
function describeCell(entry: Parameters<typeof describeStanding>[0]): string {
  const rest =
    entry.kind === "skill" ? tierWords[entry.value.tier] : entry.kind === "statement" ? entry.value.text : undefined;
  return rest === undefined ? describeStanding(entry) : `${describeStanding(entry)}\n${rest}`;
}
