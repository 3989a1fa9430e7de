import { changeClasses } from "./changeClasses.ts";
import type { ComparedRow, Comparison } from "./compare.ts";
import type { Entry } from "../ladder/entries.ts";
import { commonalityRank, deciderRank, importanceRank } from "../ladder/importance.ts";
import { isChange, type KpiOutcome, kpiOutcomes } from "../kpi/kpiOutcome.ts";
import type { Section } from "../ladder/ladder.ts";
import { findMovement } from "../matrix/movement.ts";

/** What a brief names of a section, what matters most first. */
export interface BriefPart {
  readonly section: Section;
  /** Rows of which a line is said: what is asked, or from what to what it moved. */
  readonly told: readonly ComparedRow[];
  /** Rows of which the name says enough: tools that are new, and what the upper level no longer has. */
  readonly entered: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
}

/** What a person has to show comes first. */
const order = {
  skills: 0,
  behaviours: 1,
  kpis: 2,
  decisions: 3,
  tools: 4,
  statements: 5,
  scorecard: 6,
  career: 7,
} as const satisfies Record<Section["kind"], number>;

/** What of a step matters to people who decide on it, and how much of it is left to the comparison. */
export interface StepBrief {
  /** The sections of which something is named. */
  readonly parts: readonly BriefPart[];
  /** All rows of the comparison. They add up: named, of other words alone, the same, and the rest, which is counted. */
  readonly total: number;
  readonly named: number;
  readonly worded: number;
  readonly same: number;
  /** How many sections are counted. */
  readonly sections: number;
}

/** The column that a brief is about: that of the second of two levels. */
const column = 1;

/**
 * Chooses from a comparison of two levels what a brief names: skills, behaviours, KPIs, tools, rights to decide, and the
 * statements that the headline counts. What happened to a row is what the comparison says.
 */
export function briefStep({ sections }: Comparison): StepBrief {
  const rows = sections.flatMap((section) => section.rows);
  const parts = sections.flatMap(({ section, rows: all }): BriefPart[] => {
    const named = all.filter(isNamed).toSorted(compareWeight);
    const of = (manner: Manner) => named.filter((row) => findManner(row) === manner);
    return named.length > 0 ? [{ section, told: of("told"), entered: of("entered"), gone: of("gone") }] : [];
  });
  const count = (test: (row: ComparedRow) => boolean) => rows.filter(test).length;
  return {
    parts: parts.toSorted((left, right) => order[left.section.kind] - order[right.section.kind]),
    total: rows.length,
    named: count(isNamed),
    worded: count((row) => !isNamed(row) && isOfOtherWords(row)),
    same: count(({ changes }) => changes[column]?.class === "same"),
    sections: sections.length,
  };
}

type Manner = keyof Omit<BriefPart, "section">;

/** The topic of a statement that is gone may be that of another one: its text is told. */
function findManner({ section, cells: [before, after], changes }: ComparedRow): Manner {
  if (changes[column]?.class === "new" && after?.kind === "tool") return "entered";
  const isBareTopic = before?.kind === "statement" && section.kind !== "decisions";
  return changes[column]?.class === "dropped" && !isBareTopic ? "gone" : "told";
}

const isOfOtherWords = ({ changes }: ComparedRow) =>
  changes[column]?.class === "reworded" && changes[column].moves.length === 0;

function isNamed({ section, cells: [before, after], changes }: ComparedRow): boolean {
  const change = changes[column];
  const entry = after ?? before;
  if (!change || !entry || !isOfBrief(section, entry)) return false;
  if (change.class === "reworded")
    return (change.outcome !== undefined && isChange(change.outcome)) || findMovement(before, after) === "shifted";
  return change.class !== "same";
}

/** What stands beside a catalogue frames it, and is not named. */
function isOfBrief(section: Section, entry: Entry): boolean {
  if (entry.kind !== "statement") return entry.kind !== "career" && entry.kind !== "dimension";
  return entry.value.decides !== undefined || section.headline !== undefined;
}

/** By what happened, in the order of the classes; then by importance or what takes its place. */
function compareWeight(left: ComparedRow, right: ComparedRow): number {
  return orderOf(left) - orderOf(right) || rankOf(right) - rankOf(left);
}

function orderOf({ changes }: ComparedRow): number {
  const { class: name, outcome } = changes[column] ?? {};
  const place = changeClasses.findIndex((other) => other === name) * kpiOutcomes.length;
  return place + Math.max(0, kpiOutcomes.indexOf(outcome as KpiOutcome));
}

/** How much a row weighs among its like: importance of a skill, how common a tool is, how far a right goes. */
function rankOf({ cells: [before, after] }: ComparedRow): number {
  const entry = after ?? before;
  switch (entry?.kind) {
    case "skill":
      return importanceRank[entry.value.importance.base];
    case "tool":
      return commonalityRank[entry.value.commonality.base];
    case "statement":
      return entry.value.decides ? deciderRank[entry.value.decides] : 0;
    default:
      return 0;
  }
}
