import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import { type Clause, toSentences } from "../../domain/compare/summaryText.ts";
import type { Ladder, Level } from "../../domain/ladder/ladder.ts";
import { capitalise } from "../../domain/numberWords.ts";
import { isBeside } from "../../domain/ladder/rungs.ts";
import { getFindings } from "./getComparison.ts";
import { toLevelsSearch } from "./toLevelsSearch.ts";

/** A column that is compared with another one. */
export interface ComparedColumn {
  readonly comparison: Comparison;
  readonly column: number;
}

/** What is told where nothing is counted. */
export const nothingTold = "nothing that is counted here changes";

/** What is told of a column, and how it begins. Doors to the same level are no step: the one is told against the other. */
export function tellColumn(ladder: Ladder, { comparison, column }: ComparedColumn) {
  const { levels, reference } = comparison;
  const [from, to] = [levels[findReference(column, reference) ?? 0] as Level, levels[column] as Level];
  const isDown = ladder.levels.indexOf(to) < ladder.levels.indexOf(from);
  return {
    lead: isBeside(ladder, from, to)
      ? `${to.title} beside ${from.title}, a door to the same level: `
      : `From ${from.title} to ${to.title}, `,
    /** The address of the two levels that it is about. */
    search: toLevelsSearch(ladder, [from, to]),
    sentences: toSentences(getFindings(comparison, column), isDown),
  };
}

/** The same as a text for each column that is compared. */
export function listSentences(ladder: Ladder, comparison: Comparison): string[] {
  return comparison.levels.flatMap((_, column) => {
    if (findReference(column, comparison.reference) === undefined) return [];
    const { lead, sentences } = tellColumn(ladder, { comparison, column });
    const [first, ...others] = sentences.map(toText);
    return `${lead}${[first ?? nothingTold, ...others.map(capitalise)].join(". ")}.`;
  });
}

const toText = (clauses: readonly Clause[]) => clauses.map(({ before, text }) => before + text).join("");
