import { endSentence } from "../endSentence.ts";
import { type Fit, findFit } from "./acrossPeople.ts";
import type { Scale } from "./board.ts";
import type { Entry } from "../ladder/entries.ts";
import type { Level } from "../ladder/ladder.ts";
import { capitalise, countNoun, toNumberWord } from "../numberWords.ts";
import { outsideMarks, type Mark, type Session } from "./session.ts";
import type { SheetRow } from "./sheetRow.ts";

/** What was agreed on one person in a row, beside what a level asks. */
export interface ProfileCell {
  /** Undefined where nothing is agreed. */
  readonly mark: Mark | undefined;
  readonly fit: Fit;
}

/** A row of two people's profiles, and what a level says of it. */
export interface ProfileRow {
  readonly row: SheetRow;
  readonly asks: readonly Entry[];
  readonly one: ProfileCell;
  readonly other: ProfileCell;
  /** True where both are agreed and seen, and not at the same mark. */
  readonly isDifferent: boolean;
}

/** The agreed profiles of two people side by side with what a level of the scale asks. */
export function compareProfiles(
  { axis, rows }: Scale,
  { agreements }: Pick<Session, "agreements">,
  [one, other]: readonly [string, string],
  level: Level,
): ProfileRow[] {
  const column = axis.levels.indexOf(level);
  const toCell = (person: string, row: SheetRow): ProfileCell => {
    const mark = agreements[person]?.[row.key]?.mark;
    return { mark, fit: findFit(axis, row, level.id, mark) };
  };
  return rows.map((row) => {
    const cells = { one: toCell(one, row), other: toCell(other, row) };
    const marks = [cells.one.mark, cells.other.mark];
    const areSeen = marks.every((mark) => mark !== undefined && mark !== outsideMarks.unseen);
    return { row, asks: row.cells[column] ?? [], ...cells, isDifferent: areSeen && marks[0] !== marks[1] };
  });
}

/** How far two profiles can be compared, and on how many rows they differ. */
export function describeProfiles(rows: readonly ProfileRow[], [one, other]: readonly [string, string]): string {
  const isSeen = ({ mark }: ProfileCell) => mark !== undefined && mark !== outsideMarks.unseen;
  const both = rows.filter((row) => isSeen(row.one) && isSeen(row.other)).length;
  const different = rows.filter(({ isDifferent }) => isDifferent).length;
  if (both === 0) return `No row is agreed on both ${one} and ${other} yet.`;
  const where =
    different === 0 ? "They stand at the same place on each." : `They differ on ${toNumberWord(different)}.`;
  return `${endSentence(`${capitalise(toNumberWord(both))} of ${countNoun(rows.length, "row")} ${both === 1 ? "is" : "are"} agreed on both ${one} and ${other}`)} ${where}`;
}
