import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import { type Clause, toSentences } from "../../domain/compare/headline.ts";
import type { Ladder, Level } from "../../domain/ladder/ladder.ts";
import { capitalise } from "../../domain/numberWords.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { getFindings } from "./getComparison.ts";

export interface ColumnProps {
  readonly comparison: Comparison;
  readonly column: number;
}

/** What is told where nothing is counted. */
export const nothing = "nothing that is counted here changes";

/** What is told of a column, and how it begins. Two levels of one rung are no step: the one is told against the other. */
export function tellColumn(ladder: Ladder, { comparison, column }: ColumnProps) {
  const from = comparison.levels[findReference(column, comparison.reference) ?? 0];
  const to = comparison.levels[column];
  const isDown = from !== undefined && to !== undefined && ladder.levels.indexOf(to) < ladder.levels.indexOf(from);
  const pair = [from, to].flatMap((level) => level?.id ?? []);
  const leadsTo = (level: Level | undefined) =>
    ladder.paths.filter((path) => path.from === level?.id).map((path) => path.to);
  const isBeside = leadsTo(from).some((id) => leadsTo(to).includes(id));
  const sentences = toSentences(getFindings(comparison, column), isDown);
  return {
    lead: isBeside
      ? `${to?.title} beside ${from?.title}, a door to the same level: `
      : `From ${from?.title} to ${to?.title}, `,
    /** The two levels that it is about; undefined where they are the default. */
    step: pair.join() === findDefaultStep(ladder).join() ? undefined : pair,
    sentences,
  };
}

/** The same as a text for each column that is compared. */
export function listSentences(ladder: Ladder, comparison: Comparison): string[] {
  return comparison.levels.flatMap((_, column) => {
    if (findReference(column, comparison.reference) === undefined) return [];
    const { lead, sentences } = tellColumn(ladder, { comparison, column });
    const [first, ...others] = sentences.map(toText);
    return `${lead}${[first ?? nothing, ...others.map(capitalise)].join(". ")}.`;
  });
}

const toText = (clauses: readonly Clause[]) => clauses.map(({ before, text }) => before + text).join("");
