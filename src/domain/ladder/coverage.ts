import { alignSection, type Row } from "../compare/align.ts";
import { careerGroups, type Entry, listEntries, listHeadings, toText } from "./entries.ts";
import { groupBy } from "../groupBy.ts";
import { getById, type Ladder, type Level, type Section, type TopicId } from "./ladder.ts";

/** How many entries each level has in a section, in the order of the levels. */
export interface SectionCount {
  readonly section: Section;
  readonly counts: readonly number[];
}

/** How well the rows of a catalogue, or of a section's statements, align. */
export interface Sharing {
  readonly catalogue: string;
  /** At n - 1: how many rows are shared by exactly n levels. */
  readonly rows: readonly number[];
}

/** A row that only one level fills. */
export interface LoneRow {
  readonly section: Section;
  /** Title of the heading; undefined where the row stands under none. */
  readonly group: string | undefined;
  readonly subject: string;
  readonly level: Level;
  readonly text: string;
}

export function countEntries(ladder: Ladder): SectionCount[] {
  return ladder.sections.map((section) => ({
    section,
    counts: ladder.levels.map((level) => listEntries(ladder, level, section).length),
  }));
}

/** The rows of every section, aligned over all levels. */
export function alignLadder(ladder: Ladder): Row[] {
  return ladder.sections.flatMap((section) => alignSection(ladder, section, ladder.levels));
}

/** Sorts aligned rows by catalogue, roles by direction and statements by section, and counts who shares them. */
export function countSharing(ladder: Ladder, rows: readonly Row[]): Sharing[] {
  const rowsByCatalogue = groupBy(rows, nameCatalogue);
  return [...rowsByCatalogue].map(([catalogue, list]) => {
    const counts = ladder.levels.map(() => 0);
    for (const { length } of list.map(listFilled)) counts[length - 1] = (counts[length - 1] as number) + 1;
    return { catalogue, rows: counts };
  });
}

/** The topics that only one level uses, in whatever sections, with that level. */
export function listLoneTopics(ladder: Ladder): { title: string; level: Level }[] {
  const uses = ladder.levels.flatMap((level) => listTopics(level).map((topic) => ({ topic, level })));
  return [...groupBy(uses, ({ topic }) => topic)].flatMap(([topic, [first, ...others]]) =>
    others.length === 0 ? [{ title: getById(ladder.topicById, topic).title, level: first.level }] : [],
  );
}

export function listLoneRows(ladder: Ladder, rows: readonly Row[]): LoneRow[] {
  return rows.flatMap((row) => {
    const [entry, ...others] = listFilled(row);
    const level = ladder.levels[row.cells.findIndex((cell) => cell !== undefined)];
    if (!entry || !level || others.length > 0) return [];
    const { section, subject } = row;
    const group = listHeadings(ladder, section).find(({ id }) => id === row.group)?.title;
    return [{ section, group, subject, level, text: toText(entry) }];
  });
}

const listFilled = ({ cells }: Row) => cells.filter((cell) => cell !== undefined);

function listTopics({ statements }: Level): TopicId[] {
  return [...new Set(Object.values(statements).flatMap((list) => list.flatMap(({ topic }) => topic ?? [])))];
}

const catalogueNames = {
  skill: "Skills",
  behaviour: "Behaviours",
  kpi: "KPIs",
  tool: "Tools",
  dimension: "Scorecard dimensions",
} as const satisfies Partial<Record<Entry["kind"], string>>;

function nameCatalogue(row: Row): string {
  const { kind } = listFilled(row)[0] as Entry;
  if (kind === "statement") return `Topics: ${row.section.title}`;
  if (kind === "career") return `Roles: ${careerGroups[row.group as keyof typeof careerGroups]}`;
  return catalogueNames[kind];
}
