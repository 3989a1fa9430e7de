import type { Row } from "./align.ts";
import type { ComparedRow, Comparison } from "./compare.ts";
import type { Change, Move } from "./diff.ts";
import { type Entry, listHeadings } from "../ladder/entries.ts";
import { listFacts, listFields } from "../ladder/fields.ts";
import type { Ladder, Section } from "../ladder/ladder.ts";

/** What becomes of a row at a level that has it: a skill is asked, a tool or a right to decide is named. */
export const rowVerbs = {
  statement: "named",
  skill: "asked",
  behaviour: "asked",
  kpi: "tracked",
  tool: "named",
  career: "named",
  dimension: "scored",
} as const satisfies Record<Entry["kind"], string>;

/** How a level that says nothing about a row is told. */
export function describeAbsence({ cells }: Row): string {
  const { kind } = cells.find((cell) => cell !== undefined) as Entry;
  return `Not ${rowVerbs[kind]}`;
}

const rowNames = {
  statements: "Topic",
  decisions: "Topic",
  scorecard: "Topic",
  kpis: "KPI",
  skills: "Skill",
  behaviours: "Behaviour",
  tools: "Tool",
  career: "Role or topic",
} as const satisfies Record<Section["kind"], string>;

/** What the rows of a section are. */
export function nameRows({ kind }: Section): string {
  return rowNames[kind];
}

/** "Important → Critical", "added: Tier-0: ≥ 99.95 %", "moved: Weekly → Daily": one move in words. */
export function describeMove({ what, from, to, remark }: Move): string {
  if (what === "heading") return `moved: ${from} → ${to}`;
  const text = from === undefined ? `added: ${to}` : to === undefined ? `dropped: ${from}` : `${from} → ${to}`;
  return remark ? `${text} (${remark})` : text;
}

/** All that an entry says, on lines: facts first, then texts. */
export function toLines(entry: Entry): string[] {
  const facts = listFacts(entry);
  const fields = listFields(entry).map(({ name, text }) =>
    name === "" || name === "Called" ? text : `${name}: ${text}`,
  );
  return [...(facts.length > 0 ? [facts.join("; ")] : []), ...fields];
}

/** What moved in a row, on a line. */
export const describeMoves = (change: Change | undefined): string => change?.moves.map(describeMove).join("; ") ?? "";

/** All that a level says in a row, on lines. */
export function toValue(row: ComparedRow, column: number): string {
  const entry = row.cells[column];
  return (entry ? toLines(entry) : [describeAbsence(row)]).join("\n");
}

/** All that a level says in a row, and what moved, on lines. */
export function toCell(row: ComparedRow, column: number): string {
  return [describeMoves(row.changes[column]), toValue(row, column)].filter(Boolean).join("\n");
}

/** The columns in which something is compared. */
export const listCompared = ({ levels }: Comparison, rows: readonly ComparedRow[]): boolean[] =>
  levels.map((_, column) => rows.some(({ changes }) => changes[column] !== undefined));

/**
 * A comparison as rows of text, the first of them the head: section, heading, row, and per level what it says and, where
 * it is compared, what changed. `write` says what a level says.
 */
export function toTextTable(
  ladder: Ladder,
  comparison: Comparison,
  rows: readonly ComparedRow[],
  write: (row: ComparedRow, column: number) => string = toCell,
): string[][] {
  const { levels } = comparison;
  const compared = listCompared(comparison, rows);
  const head = levels.flatMap(({ title }, column) => (compared[column] ? [`${title}: change`, title] : [title]));
  const titles = new Map(
    ladder.sections.flatMap((section) =>
      listHeadings(ladder, section).map(({ id, title }) => [`${section.id} ${id}`, title] as const),
    ),
  );
  const body = rows.map((row) => [
    row.section.title,
    titles.get(`${row.section.id} ${row.group}`) ?? "",
    row.subject,
    ...row.cells.flatMap((_, column) => {
      const text = write(row, column);
      return compared[column] ? [row.changes[column]?.class ?? "", text] : [text];
    }),
  ]);
  return [["Section", "Heading", "Row", ...head], ...body];
}
