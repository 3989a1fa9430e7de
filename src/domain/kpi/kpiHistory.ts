import { groupBy } from "../groupBy.ts";
import { describeDeciding } from "./kpiChangeText.ts";
import { isCompared, outcomeWords } from "./kpiOutcome.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import { type KpiStep, listKpiSteps } from "./kpiSteps.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { nameSteps } from "../ladder/rungs.ts";
import { joinWords, toNumberWord } from "../numberWords.ts";

/** The history of a KPI's targets along the ladder in one sentence, without its end: who tracks it, and what moves. */
export function describeHistory(ladder: Ladder, tracked: TrackedKpi): string {
  const clauses = listClauses(listKpiSteps(ladder, tracked));
  return [describeTracking(ladder, tracked), ...clauses].join("; ");
}

function describeTracking({ levels }: Ladder, { entries }: TrackedKpi): string {
  const tracking = levels.filter(({ id }) => entries.has(id)).map(({ title }) => title);
  if (tracking.length === 0) return "tracked at no level";
  if (tracking.length === levels.length) return `tracked at ${levels.length === 1 ? "the one level" : "every level"}`;
  return tracking.length === 1 ? `tracked at ${tracking[0]} only` : `tracked at ${joinWords(tracking)}`;
}

function listClauses(steps: readonly KpiStep[]): string[] {
  const moved = steps.flatMap((step) => {
    const { outcome } = step.change;
    if (!isCompared(outcome) || outcome === "equal") return [];
    const told = `${describeDeciding(step.change)}${isConverted(step) ? ", converted" : ""}`;
    return [{ step, word: outcomeWords[outcome].word, told }];
  });
  const alike = [...groupBy(moved, ({ word, told }) => `${word} ${told}`).values()];
  const equal = steps.filter(({ change }) => change.outcome === "equal");
  const open = steps.length - moved.length - equal.length;
  return [
    ...(equal.length > 0 ? [`the same ${nameSteps(equal)}`] : []),
    ...alike.map((group) => `${group[0].word} ${nameSteps(group.map(({ step }) => step))} (${group[0].told})`),
    ...(open === 0
      ? []
      : open === steps.length
        ? [steps.length === 1 ? "its targets do not compare" : "no step along the ladder compares"]
        : [`${toNumberWord(open)} ${open === 1 ? "step does" : "steps do"} not compare`]),
  ];
}

const isConverted = ({ change }: KpiStep) => change.pairs.some(({ comparison }) => comparison?.converted);
