import type { ComparedRow, Comparison } from "./compare.ts";
import { isMoved, type Moved } from "./filter.ts";
import type { Section, SectionId } from "../ladder/ladder.ts";

/** One clause of the sentence that answers "what changes": how many rows, and where they are. */
export interface Finding {
  readonly what: "skills-new" | "skills-raised" | "targets-changed" | "statements-new";
  readonly section: SectionId;
  readonly count: number;
  /** Of new statements: what they are called. */
  readonly noun?: NonNullable<Section["headline"]>;
  /**
   * Of changed targets, which add up to the count: how many KPIs became tighter, how many looser, how many do not
   * compare, and how many changed in a part only, such as a target that was added.
   */
  readonly tighter?: number;
  readonly looser?: number;
  readonly notComparable?: number;
  readonly inPart?: number;
}

/** The headline figures of a column against the one it is compared with. */
export function summarise({ sections }: Comparison, column: number): Finding[] {
  const ofKind = (kind: string) => sections.find(({ section }) => section.kind === kind);
  const skills = ofKind("skills");
  const kpis = ofKind("kpis");
  const count = (rows: readonly ComparedRow[], test: (row: ComparedRow) => boolean) => rows.filter(test).length;
  const isClass = (row: ComparedRow, name: string) => row.changes[column]?.class === name;
  const moves = (row: ComparedRow, what: Moved) => isMoved(row, column, what);
  const findings: Finding[] = [];
  if (skills) {
    const { id } = skills.section;
    findings.push({ what: "skills-new", section: id, count: count(skills.rows, (row) => moves(row, "skill")) });
    findings.push({ what: "skills-raised", section: id, count: count(skills.rows, (row) => moves(row, "importance")) });
  }
  if (kpis) {
    const moved = kpis.rows.filter((row) => moves(row, "target"));
    const tighter = count(moved, (row) => isClass(row, "raised"));
    const looser = count(moved, (row) => isClass(row, "lowered"));
    const notComparable = count(
      moved,
      (row) =>
        isClass(row, "reworded") &&
        (row.changes[column]?.moves.some(({ verdict }) => verdict === "not-comparable") ?? false),
    );
    const { id } = kpis.section;
    const inPart = moved.length - tighter - looser - notComparable;
    findings.push({
      what: "targets-changed",
      section: id,
      count: moved.length,
      tighter,
      looser,
      notComparable,
      inPart,
    });
  }
  for (const { section, rows } of sections)
    if (section.headline)
      findings.push({
        what: "statements-new",
        section: section.id,
        count: count(rows, (row) => isClass(row, "new")),
        noun: section.headline,
      });
  return findings;
}
