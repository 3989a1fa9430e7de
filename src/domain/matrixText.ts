import { listHeadings } from "./entries.ts";
import { tierWords } from "./importance.ts";
import type { Ladder } from "./ladder.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";
import { describeStanding, type Movement } from "./movement.ts";
import { describeAbsence, nameRows, toLines } from "./rowText.ts";

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
  const { section, levels, references } = matrix;
  const titles = new Map(listHeadings(ladder, section).map(({ id, title }) => [id, title]));
  const compared = references.map((from) => from !== undefined);
  const head = levels.flatMap(({ title }, column) => (compared[column] ? [title, `${title}: movement`] : [title]));
  const body = rows.map((row) => [
    titles.get(row.group ?? "") ?? "",
    row.subject,
    ...row.cells.flatMap((entry, column) => {
      const movement = row.movements[column];
      const text = entry ? (full ? toLines(entry).join("\n") : describeCell(entry)) : describeAbsence(row);
      return compared[column] ? [text, movement ? movementWords[movement] : ""] : [text];
    }),
  ]);
  return [["Category", nameRows(section), ...head], ...body];
}

/** The standing, with the tier of a skill and the words of a right to decide. */
function describeCell(entry: Parameters<typeof describeStanding>[0]): string {
  const rest =
    entry.kind === "skill" ? tierWords[entry.value.tier] : entry.kind === "statement" ? entry.value.text : undefined;
  return rest === undefined ? describeStanding(entry) : `${describeStanding(entry)}\n${rest}`;
}
