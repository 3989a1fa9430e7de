import { alignSection, type Row } from "./align.ts";
import { changeClasses } from "./changeClasses.ts";
import { type Change, type ChangeClass, classify } from "./diff.ts";
import type { Entry } from "../ladder/entries.ts";
import { getOrMake } from "../getOrMake.ts";
import type { Ladder, Level, Section } from "../ladder/ladder.ts";
import { finish, type Work } from "../work.ts";

/** A row with what happened in each column. A column's change is undefined where there is nothing to compare. */
export interface ComparedRow extends Row {
  readonly changes: readonly (Change | undefined)[];
}

export type ClassCounts = Readonly<Record<ChangeClass, number>>;

export interface ComparedSection {
  readonly section: Section;
  readonly rows: readonly ComparedRow[];
  /** How many changes of each class, over all columns. */
  readonly counts: ClassCounts;
}

export interface Comparison {
  readonly levels: readonly Level[];
  /** The column that the others are compared with; undefined: each with the one to its left. */
  readonly reference: number | undefined;
  readonly sections: readonly ComparedSection[];
  readonly counts: ClassCounts;
}

/** Aligns and classifies every section of the ladder over the chosen levels, in their given order. */
export function compareLevels(ladder: Ladder, levels: readonly Level[], reference?: number): Comparison {
  return finish(compareInTurns(ladder, levels, reference));
}

/** The same, one section per step, so that the caller can do something else in between. */
export function* compareInTurns(ladder: Ladder, levels: readonly Level[], reference?: number): Work<Comparison> {
  const sections: ComparedSection[] = [];
  for (const section of ladder.sections) {
    sections.push(compareSection(ladder, section, levels, reference));
    yield;
  }
  return { levels, reference, sections, counts: sumCounts(sections.map(({ counts }) => counts)) };
}

export function compareSection(
  ladder: Ladder,
  section: Section,
  levels: readonly Level[],
  reference?: number,
): ComparedSection {
  const references = levels.map((_, column) => findReference(column, reference));
  const rows = alignSection(ladder, section, levels, reference).map(({ id, group, subject, cells }): ComparedRow => ({
    id,
    section,
    group,
    subject,
    cells,
    changes: listChanges(ladder, cells, references),
  }));
  return { section, rows, counts: countChanges(rows) };
}

/** With many levels most cells of a row are empty, so a plain loop skips them. */
function listChanges(
  ladder: Ladder,
  cells: ComparedRow["cells"],
  references: readonly (number | undefined)[],
): ComparedRow["changes"] {
  const changes = new Array<Change | undefined>(cells.length).fill(undefined);
  for (let column = 0; column < cells.length; column++) {
    const from = references[column];
    if (from === undefined) continue;
    const before = cells[from];
    const after = cells[column];
    if (before || after) changes[column] = classifyOnce(ladder, before, after);
  }
  return changes;
}

type ChangesTo = WeakMap<Entry, Change>;
const known = new WeakMap<Ladder, WeakMap<Entry, ChangesTo>>();

/** Each pair of entries is classified once, as every comparison of their levels needs it. */
function classifyOnce(ladder: Ladder, before: Entry | undefined, after: Entry | undefined): Change | undefined {
  if (!before || !after) return classify(ladder, before, after);
  const changesFrom = getOrMake(known, ladder, () => new WeakMap<Entry, ChangesTo>());
  const changesTo = getOrMake(changesFrom, before, (): ChangesTo => new WeakMap());
  return getOrMake(changesTo, after, () => classify(ladder, before, after) as Change);
}

/** The column that a column is compared with: the reference, or the one to its left; undefined for the one itself. */
export function findReference(column: number, reference: number | undefined): number | undefined {
  if (reference === undefined) return column === 0 ? undefined : column - 1;
  return column === reference ? undefined : reference;
}

/** True where something changed in any column. Rows without anything to compare do not count as changed. */
export function isChanged(row: ComparedRow): boolean {
  return row.changes.some((change) => change !== undefined && change.class !== "same");
}

export function countChanges(rows: readonly ComparedRow[]): ClassCounts {
  const counts = { ...noChanges };
  for (const { changes } of rows) for (const change of changes) if (change) counts[change.class] += 1;
  return counts;
}

const noChanges: ClassCounts = Object.fromEntries(changeClasses.map((name) => [name, 0])) as Record<
  ChangeClass,
  number
>;

export function sumCounts(list: readonly ClassCounts[]): ClassCounts {
  const total: Record<ChangeClass, number> = { ...noChanges };
  for (const counts of list) for (const name of changeClasses) total[name] += counts[name];
  return total;
}

/** How many changes there are, whatever their class. */
export function countDifferences(counts: ClassCounts): number {
  return changeClasses.reduce((sum, name) => sum + (name === "same" ? 0 : counts[name]), 0);
}
