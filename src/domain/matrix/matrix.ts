import { alignSection, type Row } from "../compare/align.ts";
import type { Entry } from "../ladder/entries.ts";
import { groupBy } from "../groupBy.ts";
import type { Ladder, Level, Section } from "../ladder/ladder.ts";
import { findMovement, type Movement } from "./movement.ts";
import { listRungs } from "../ladder/rungs.ts";

/** The sections that can be told as a matrix of rows by levels. */
export type MatrixKind = "skills" | "behaviours" | "tools" | "decisions";

/** What happened in a cell since the step below. */
export interface CellMove {
  readonly movement: Movement;
  /** The levels since which it happened: more than one where several doors lead to the level. */
  readonly from: readonly Level[];
}

export interface MatrixRow extends Row {
  /** What happened in each column; empty where nothing moved, several where its doors differ. */
  readonly movements: readonly (readonly CellMove[])[];
}

export interface Matrix {
  readonly kind: MatrixKind;
  readonly section: Section;
  readonly levels: readonly Level[];
  /** Per column those of the step below: the doors to its level. None where no lower level is shown. */
  readonly doors: readonly (readonly number[])[];
  readonly rows: readonly MatrixRow[];
}

/**
 * A section's catalogue, or its rights to decide, by levels. Undefined where the ladder has no such section. What only
 * frames the section is left out.
 */
export function buildMatrix(ladder: Ladder, kind: MatrixKind, levels: readonly Level[]): Matrix | undefined {
  const section = ladder.sections.find((other) => other.kind === kind);
  if (!section) return undefined;
  const doors = listDoors(ladder, levels);
  const rows = alignSection(ladder, section, levels)
    .filter(({ cells }) => cells.some((entry) => entry && stands(entry)))
    .map((row) => ({
      ...row,
      movements: doors.map((own, column) => listMoves(levels, row, column, own)),
    }));
  return { kind, section, levels, doors, rows };
}

const stands = (entry: Entry) => entry.kind !== "statement" || entry.value.decides !== undefined;

function listMoves(levels: readonly Level[], { cells }: Row, column: number, doors: readonly number[]): CellMove[] {
  const moved = doors.flatMap((door) => {
    const movement = findMovement(cells[door], cells[column]);
    return movement ? [{ movement, from: levels[door] as Level }] : [];
  });
  return [...groupBy(moved, ({ movement }) => movement)].map(([movement, list]) => ({
    movement,
    from: list.map(({ from }) => from),
  }));
}

/**
 * For each column those of the levels that lead to it, or where none of them is shown, those of the highest rung below
 * that is. Two doors into the same level are no step from one to the other.
 */
export function listDoors(ladder: Ladder, levels: readonly Level[]): number[][] {
  const rungs = listRungs(ladder);
  const heights = levels.map((level) => rungs.findIndex((rung) => rung.includes(level)));
  const columns = [...levels.keys()];
  return heights.map((height, column) => {
    const doors = columns.filter((from) =>
      ladder.paths.some((path) => path.to === levels[column]?.id && path.from === levels[from]?.id),
    );
    if (doors.length > 0) return doors;
    const below = Math.max(...heights.filter((other) => other < height), -1);
    return columns.filter((from) => heights[from] === below);
  });
}
