import type { ComparedRow, Comparison } from "./compare.ts";
import { isMoved, type Moved } from "./filter.ts";
import { type KpiOutcome, kpiOutcomes } from "../kpi/kpiOutcome.ts";
import type { Section, SectionId } from "../ladder/ladder.ts";

/** One clause of the sentence that answers "what changes": how many rows, and where they are. */
export interface Finding {
  readonly what: "skills-new" | "skills-raised" | "targets-changed" | "statements-new";
  readonly section: SectionId;
  readonly count: number;
  /** Of new statements: what they are called. */
  readonly noun?: NonNullable<Section["headline"]>;
  /** Of changed targets: how many KPIs have each outcome. They add up to the count. */
  readonly outcomes?: Readonly<Partial<Record<KpiOutcome, number>>>;
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
    const outcomes = moved.map((row) => row.changes[column]?.outcome);
    findings.push({
      what: "targets-changed",
      section: kpis.section.id,
      count: moved.length,
      outcomes: Object.fromEntries(
        kpiOutcomes
          .map((name) => [name, outcomes.filter((outcome) => outcome === name).length] as const)
          .filter(([, count]) => count > 0),
      ),
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
