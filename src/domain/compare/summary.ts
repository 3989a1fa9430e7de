import type { ComparedRow, ComparedSection, Comparison } from "./compare.ts";
import { isMoved, type Moved } from "./filter.ts";
import { type KpiOutcome, kpiOutcomes } from "../kpi/kpiOutcome.ts";
import type { Section, SectionId } from "../ladder/ladder.ts";

export type FindingKind =
  | "skills-new"
  | "skills-raised"
  | "skills-lowered"
  | "skills-dropped"
  | "kpis-new"
  | "kpis-dropped"
  | "targets-changed"
  | "statements-new"
  | "statements-dropped";

/** One clause of the sentence that answers "what changes": how many rows, and where they are. */
export interface Finding {
  readonly what: FindingKind;
  readonly section: SectionId;
  readonly count: number;
  /** Of raised and lowered skills: whether the importance of each of them moved, and not its tier alone. */
  readonly isByImportance?: boolean;
  /** Of statements: what they are called. */
  readonly noun?: NonNullable<Section["headline"]>;
  /** Of changed targets: how many KPIs have each outcome. They add up to the count. */
  readonly outcomes?: Readonly<Partial<Record<KpiOutcome, number>>>;
}

/** The headline figures of a column against the one it is compared with: skills, KPIs, then what the ladder names. */
export function summarise({ sections }: Comparison, column: number): Finding[] {
  const ofKind = (kind: Section["kind"]) => sections.filter(({ section }) => section.kind === kind);
  return [
    ...ofKind("skills").flatMap(({ section, rows }) => summariseSkills(section, rows, column)),
    ...ofKind("kpis").flatMap(({ section, rows }) => summariseKpis(section, rows, column)),
    ...sections.flatMap((section) => summariseStatements(section, column)),
  ];
}

const countMoved = (rows: readonly ComparedRow[], column: number, moved: Moved) =>
  rows.filter((row) => isMoved(row, column, moved)).length;

function summariseSkills({ id: section }: Section, rows: readonly ComparedRow[], column: number): Finding[] {
  const rank = (name: "raised" | "lowered"): Omit<Finding, "what"> => {
    const changes = rows.flatMap(({ changes }) => (changes[column]?.class === name ? [changes[column]] : []));
    const isByImportance = changes.every(({ moves }) =>
      moves.some(({ what, sign }) => what === "importance" && sign !== 0),
    );
    return { section, count: changes.length, isByImportance };
  };
  return [
    { what: "skills-new", section, count: countMoved(rows, column, "skill") },
    { what: "skills-raised", ...rank("raised") },
    { what: "skills-lowered", ...rank("lowered") },
    { what: "skills-dropped", section, count: countMoved(rows, column, "skill-dropped") },
  ];
}

function summariseKpis({ id: section }: Section, rows: readonly ComparedRow[], column: number): Finding[] {
  const moved = rows.filter((row) => isMoved(row, column, "target"));
  const counts = kpiOutcomes.map(
    (name) => [name, moved.filter(({ changes }) => changes[column]?.outcome === name).length] as const,
  );
  return [
    { what: "kpis-new", section, count: countMoved(rows, column, "kpi") },
    { what: "kpis-dropped", section, count: countMoved(rows, column, "kpi-dropped") },
    {
      what: "targets-changed",
      section,
      count: moved.length,
      outcomes: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    },
  ];
}

function summariseStatements(
  { section: { id: section, headline: noun }, rows }: ComparedSection,
  column: number,
): Finding[] {
  if (!noun) return [];
  const count = (name: string) => rows.filter(({ changes }) => changes[column]?.class === name).length;
  return [
    { what: "statements-new", section, count: count("new"), noun },
    { what: "statements-dropped", section, count: count("dropped"), noun },
  ];
}
