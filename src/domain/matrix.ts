import { alignSection, type Row } from "./align.ts";
import type { Entry } from "./entries.ts";
import type { Ladder, Level, Section } from "./ladder.ts";
import { findMovement, type Movement } from "./movement.ts";
import { listRungs } from "./rungs.ts";

/** The sections that can be told as a matrix of rows by levels. */
export type MatrixKind = "skills" | "behaviours" | "tools" | "decisions";

export interface MatrixRow extends Row {
  /** What happened in each column since the step below; undefined where nothing moved. */
  readonly movements: readonly (Movement | undefined)[];
}

export interface Matrix {
  readonly section: Section;
  readonly levels: readonly Level[];
  /** Per column the column of the step below; undefined where there is none among the levels shown. */
  readonly references: readonly (number | undefined)[];
  readonly rows: readonly MatrixRow[];
}

/**
 * A section's catalogue, or its rights to decide, by levels. Undefined where the ladder has no such section. What only
 * frames the section is left out.
 */
export function buildMatrix(ladder: Ladder, kind: MatrixKind, levels: readonly Level[]): Matrix | undefined {
  const section = ladder.sections.find((other) => other.kind === kind);
  if (!section) return undefined;
  const references = findReferences(ladder, levels);
  const rows = alignSection(ladder, section, levels)
    .filter(({ cells }) => cells.some((entry) => entry && stands(entry)))
    .map((row) => ({
      ...row,
      movements: row.cells.map((entry, column) => {
        const from = references[column];
        return from === undefined ? undefined : findMovement(row.cells[from], entry);
      }),
    }));
  return { section, levels, references, rows };
}

const stands = (entry: Entry) => entry.kind !== "statement" || entry.value.decides !== undefined;

/**
 * For each column the nearest one to its left that stands on a lower rung: two doors into the same level are no step
 * from one to the other.
 */
export function findReferences(ladder: Ladder, levels: readonly Level[]): (number | undefined)[] {
  const rungs = listRungs(ladder);
  const heights = levels.map((level) => rungs.findIndex((rung) => rung.includes(level)));
  return heights.map((height, column) => {
    const from = heights.findLastIndex((other, at) => at < column && other < height);
    return from < 0 ? undefined : from;
  });
}
