import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import { toSentences } from "../../domain/compare/headline.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { getFindings } from "./getComparison.ts";

export interface ColumnProps {
  readonly comparison: Comparison;
  readonly column: number;
}

/** What is told of a column, and how it begins. Two levels of one rung are no step: the one is told against the other. */
export function useSentences({ comparison, column }: ColumnProps) {
  const ladder = useLadder();
  const from = comparison.levels[findReference(column, comparison.reference) ?? 0];
  const to = comparison.levels[column];
  const isDown = from !== undefined && to !== undefined && ladder.levels.indexOf(to) < ladder.levels.indexOf(from);
  const pair = [from, to].flatMap((level) => level?.id ?? []);
  const leadsTo = (level: Level | undefined) =>
    ladder.paths.filter((path) => path.from === level?.id).map((path) => path.to);
  const isBeside = leadsTo(from).some((id) => leadsTo(to).includes(id));
  return {
    lead: isBeside
      ? `${to?.title} beside ${from?.title}, a door to the same level: `
      : `From ${from?.title} to ${to?.title}, `,
    /** The two levels that it is about; undefined where they are the default. */
    step: pair.join() === findDefaultStep(ladder).join() ? undefined : pair,
    sentences: toSentences(getFindings(comparison, column), isDown),
  };
}
