import { type ClassCounts, compareLevels, sumCounts } from "./compare.ts";
import type { Ladder, Level, SectionId } from "./ladder.ts";

/** The size of one step of the ladder's paths. */
export interface Step {
  readonly from: Level;
  readonly to: Level;
  readonly counts: ClassCounts;
  readonly bySection: ReadonlyMap<SectionId, ClassCounts>;
}

/**
 * How much each step of the ladder changes, by class and section; of all sections, or of those given. Parallel levels
 * have no step between them.
 */
export function measureSteps(ladder: Ladder, sections?: ReadonlySet<SectionId>): Step[] {
  return ladder.paths.map(({ from, to }) => {
    const levels = [from, to].map((id) => ladder.levelById.get(id)) as [Level, Level];
    const compared = compareLevels(ladder, levels).sections.filter(
      ({ section }) => !sections || sections.has(section.id),
    );
    return {
      from: levels[0],
      to: levels[1],
      counts: sumCounts(compared.map(({ counts }) => counts)),
      bySection: new Map(compared.map(({ section, counts }) => [section.id, counts])),
    };
  });
}

/** How much more the upper level of a step asks: the rows that are new or raised. */
export function countRise({ counts }: Step): number {
  return counts.new + counts.raised;
}

/** The steps from the one that asks most more to the one that asks least more. */
export function rankSteps(steps: readonly Step[]): Step[] {
  return steps.toSorted((left, right) => countRise(right) - countRise(left));
}
