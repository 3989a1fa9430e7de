import { importanceRank, importanceWords } from "../ladder/importance.ts";
import type { ImportanceBase } from "../ladder/ladder.ts";
import { capitalise, countNoun } from "../numberWords.ts";
import { hasEvidence, isBlocking, isClaimed, isSetAside, type PlanRow } from "./planRow.ts";

/** More names than this are counted instead. */
const mostNames = 4;

/**
 * Where a person stands, in sentences: how many of the weightiest gaps have evidence, what blocks, what is claimed, what
 * is set aside. There is no figure for the whole: gaps are not worth the same.
 */
export function describeReadiness(rows: readonly PlanRow[]): string[] {
  const gaps = rows.filter(({ ask }) => ask.isGap);
  const open = gaps.filter((row) => !isSetAside(row));
  const blocking = rows.filter(isBlocking);
  const claimed = rows.filter(isClaimed).length;
  const setAside = rows.filter(isSetAside).length;
  return [
    ...describeWeightiest(open),
    ...(blocking.length > 0 && !isNamed(open)
      ? [`Blocking: ${listNames(blocking.map(({ ask }) => ask.subject))}.`]
      : []),
    ...(claimed > 0 ? [`${capitalise(countNoun(claimed, "row is", "rows are"))} claimed without evidence.`] : []),
    ...(setAside > 0 ? [`${setAside} ${setAside === 1 ? "row" : "rows"} marked not applicable.`] : []),
  ];
}

/** The weightiest importance that a gap has, and how many of its gaps have evidence. */
function describeWeightiest(open: readonly PlanRow[]): string[] {
  if (open.length === 0) return ["No gap is open."];
  const bases = Object.keys(importanceRank) as ImportanceBase[];
  const base = bases.find((name) => open.some(({ ask }) => ask.importance?.base === name));
  if (!base) return [countShown(open, "")];
  const rated = open.filter(({ ask }) => ask.importance?.base === base);
  const text = countShown(rated, `${importanceWords[base]} `);
  return base === "critical" ? [text] : [`No open gap is ${importanceWords.critical}.`, text];
}

/** A single Critical gap is named already. */
const isNamed = (open: readonly PlanRow[]) =>
  open.filter(({ ask }) => ask.importance?.base === "critical").length === 1;

function countShown(rows: readonly PlanRow[], word: string): string {
  const shown = rows.filter(hasEvidence).length;
  const [one] = rows;
  if (rows.length === 1 && one) {
    const lack = isBlocking(one) ? "no evidence yet, and blocks" : "no evidence yet";
    return `The one ${word}gap, ${one.ask.subject}, has ${shown === 1 ? "evidence" : lack}.`;
  }
  return shown === rows.length
    ? `All ${rows.length} ${word}gaps have evidence.`
    : `${shown} of ${rows.length} ${word}gaps ${shown === 1 ? "has" : "have"} evidence.`;
}

/** The names of a few; of more, the first few and how many there are besides. */
export function listNames(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest > 1 ? `${names.slice(0, mostNames).join(", ")} and ${rest} more` : names.join(", ");
}
