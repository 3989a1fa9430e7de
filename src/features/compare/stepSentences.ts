import type { Ladder, SectionId } from "../../domain/ladder/ladder.ts";
import { countNoun } from "../../domain/numberWords.ts";
import { countRise, rankSectionSteps, rankSteps, type SectionStep, type Step } from "../../domain/compare/steps.ts";

const nameStep = ({ from, to }: Step) => `from ${from.title} to ${to.title}`;

/** Which step is the steepest and which the thinnest, of all sections or of those chosen. */
export function describeSteps(steps: readonly Step[], sections: ReadonlySet<SectionId> | undefined): string {
  const ranked = rankSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return "";
  const count = (step: Step) => `${countNoun(countRise(step), "row")} new or raised`;
  if (most === least) return `F${nameStep(most).slice(1)}: ${count(most)}.`;
  const scope = sections ? `In the ${countNoun(sections.size, "chosen section")}, the` : "The";
  return `${scope} steepest is ${nameStep(most)} (${count(most)}), the thinnest ${nameStep(least)} (${count(least)}).`;
}

/** In which section of which step most rows change, and where fewest. */
export function describeSections(ladder: Ladder, steps: readonly Step[]): string {
  const ranked = rankSectionSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return "";
  const name = ({ section, step }: SectionStep) => `in ${ladder.sectionById.get(section)?.title} ${nameStep(step)}`;
  const end = most === least ? "" : `, fewest ${name(least)} (${least.count})`;
  return `Most rows change ${name(most)} (${most.count})${end}.`;
}
