import { type ComparedRow, compareSection } from "./compare.ts";
import { importanceRank } from "../ladder/importance.ts";
import type { Ladder, Section } from "../ladder/ladder.ts";
import type { Step } from "./steps.ts";

/** What a step is about, in names: each list from the most important on. */
export interface StepHeadline {
  /** Skills that become Critical, new ones included. */
  readonly critical: readonly string[];
  /** Other skills that are new. */
  readonly skills: readonly string[];
  readonly behaviours: readonly string[];
}

/** Names what a person grows into on a step. Empty where the ladder has no skills, or no behaviours. */
export function findHeadline(ladder: Ladder, { from, to }: Pick<Step, "from" | "to">): StepHeadline {
  const rowsOf = (kind: Section["kind"]) =>
    ladder.sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => compareSection(ladder, section, [from, to]).rows);
  const skills = rowsOf("skills").toSorted((left, right) => rankOf(right) - rankOf(left));
  const becomesCritical = ({ cells: [before, after] }: ComparedRow) =>
    baseOf(after) === "critical" && baseOf(before) !== "critical";
  const isNew = ({ cells: [, after], changes }: ComparedRow, kind: "skill" | "behaviour") =>
    changes[1]?.class === "new" && after?.kind === kind;
  const name = ({ subject }: ComparedRow) => subject;
  return {
    critical: skills.filter(becomesCritical).map(name),
    skills: skills.filter((row) => isNew(row, "skill") && !becomesCritical(row)).map(name),
    behaviours: rowsOf("behaviours")
      .filter((row) => isNew(row, "behaviour"))
      .map(name),
  };
}

const baseOf = (cell: ComparedRow["cells"][number]) =>
  cell?.kind === "skill" ? cell.value.importance.base : undefined;

const rankOf = ({ cells: [, after] }: ComparedRow) => importanceRank[baseOf(after) ?? "optional"];
