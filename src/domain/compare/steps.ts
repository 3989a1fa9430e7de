import { type ClassCounts, compareInTurns, countDifferences, sumCounts } from "./compare.ts";
import { getLevel, type Ladder, type Level, type SectionId } from "../ladder/ladder.ts";
import { listRungs } from "../ladder/rungs.ts";
import { finish, type Work } from "../work.ts";

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
  return finish(measureInTurns(ladder)).map((step) => {
    if (!sections) return step;
    const bySection = new Map([...step.bySection].filter(([id]) => sections.has(id)));
    return { ...step, counts: sumCounts([...bySection.values()]), bySection };
  });
}

const measured = new WeakMap<Ladder, readonly Step[]>();

/** Every step over all sections, computed once and piece by piece. */
export function* measureInTurns(ladder: Ladder): Work<readonly Step[]> {
  const known = measured.get(ladder);
  if (known) return known;
  const steps: Step[] = [];
  for (const path of ladder.paths) {
    const [from, to] = [getLevel(ladder, path.from), getLevel(ladder, path.to)];
    const { sections, counts } = yield* compareInTurns(ladder, [from, to]);
    steps.push({ from, to, counts, bySection: new Map(sections.map(({ section, counts }) => [section.id, counts])) });
  }
  measured.set(ladder, steps);
  return steps;
}

/** How much more the upper level of a step asks: the rows that are new or raised. */
export function countRise({ counts }: Step): number {
  return counts.new + counts.raised;
}

/** The steps from the one that asks most more to the one that asks least more. */
export function rankSteps(steps: readonly Step[]): Step[] {
  return steps.toSorted((left, right) => countRise(right) - countRise(left));
}

/** Steps whose rises differ by no more than this part of the greatest are told as alike: no ladder is written so exactly. */
const alike = 0.05;

/**
 * The steps that ask most more and those that ask least more, each with what is about as much, the greatest first.
 * Undefined where all are about as steep, or there are fewer than two.
 */
export function findExtremes(steps: readonly Step[]): { steepest: Step[]; thinnest: Step[] } | undefined {
  const ranked = rankSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return undefined;
  const limit = alike * countRise(most);
  const steepest = ranked.filter((step) => countRise(most) - countRise(step) <= limit);
  if (steepest.length === ranked.length) return undefined;
  return { steepest, thinnest: ranked.filter((step) => countRise(step) - countRise(least) <= limit) };
}

/** How many rows of a section change in a step. */
export interface SectionStep {
  readonly step: Step;
  readonly section: SectionId;
  readonly count: number;
}

/** Every section of every step, from the one in which most rows change to the one in which fewest do. */
export function rankSectionSteps(steps: readonly Step[]): SectionStep[] {
  return steps
    .flatMap((step) =>
      [...step.bySection].map(([section, counts]) => ({ step, section, count: countDifferences(counts) })),
    )
    .toSorted((left, right) => right.count - left.count);
}

/** Levels that stand side by side, so that there is no step between them; one list per such rung. */
export function listParallels(ladder: Ladder): (readonly Level[])[] {
  return listRungs(ladder).filter((rung) => rung.length > 1);
}
