import type { Ladder, SectionId } from "../../domain/ladder/ladder.ts";
import { nameSteps } from "../../domain/ladder/rungs.ts";
import { capitalise, countNoun, joinWords, toNumberWord } from "../../domain/numberWords.ts";
import {
  countRise,
  findExtremes,
  rankSectionSteps,
  rankSteps,
  type SectionStep,
  type Step,
} from "../../domain/compare/steps.ts";

/** Which steps are the steepest and which the thinnest, of all sections or of those chosen. */
export function describeSteps(steps: readonly Step[], sections: ReadonlySet<SectionId> | undefined): string {
  if (steps.length === 0) return "";
  const scope = sections ? `In the ${countNoun(sections.size, "chosen section")}, ` : "";
  const extremes = findExtremes(steps);
  if (!extremes) {
    const all = rankSteps(steps);
    const sentence = steps.length === 1 ? nameSteps(all) : `${scope}all steps are about as steep`;
    return `${capitalise(sentence)}: ${countRows(all)}.`;
  }
  const { steepest, thinnest } = extremes;
  const name = (some: readonly Step[]) => `${nameSteps(some)} (${countRows(some)})`;
  const verb = steepest.length === 1 ? "is" : "are";
  return `${capitalise(`${scope}the steepest`)} ${verb} ${name(steepest)}, the thinnest ${name(thinnest)}.`;
}

/** "one row new or raised", "271 and 266 rows new or raised", "13 rows new or raised each". */
function countRows(steps: readonly Step[]): string {
  const counts = steps.map(countRise);
  const [first = 0] = counts;
  if (counts.length > 1 && first > 0 && counts.every((count) => count === first))
    return `${countNoun(first, "row")} new or raised each`;
  const noun = counts.length === 1 && counts[0] === 1 ? "row" : "rows";
  return `${joinWords(counts.map(toNumberWord))} ${noun} new or raised`;
}

/** In which section of which step most rows change, and where fewest. */
export function describeSections(ladder: Ladder, steps: readonly Step[]): string {
  const ranked = rankSectionSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return "";
  const name = ({ section, step }: SectionStep) => `in ${ladder.sectionById.get(section)?.title} ${nameSteps([step])}`;
  const end = most === least ? "" : `, fewest ${name(least)} (${least.count})`;
  return `Most rows change ${name(most)} (${most.count})${end}.`;
}
