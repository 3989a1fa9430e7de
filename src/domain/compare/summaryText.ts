import { groupBy } from "../groupBy.ts";
import { kpiOutcomes, outcomeWords } from "../kpi/kpiOutcome.ts";
import { countNoun, toNumberWord } from "../numberWords.ts";
import type { Finding } from "./summary.ts";

/** A part of a sentence that stands for a finding, and what stands before it: ", ", " and " or nothing. */
export interface Clause {
  readonly finding: Finding;
  readonly text: string;
  readonly before: string;
}

/**
 * The findings in words, a sentence for each section, without its end; those of nothing are left out. What comes stands
 * before what goes, on the way down after it. Empty where there is nothing to tell.
 */
export function toSentences(findings: readonly Finding[], isDown: boolean): Clause[][] {
  const told = findings.filter(({ count }) => count > 0);
  const groups = [...groupBy(told, ({ section }) => section).values()];
  return groups.map((group) => {
    const ordered = isDown ? group.toReversed() : group;
    // Said once, of what rises where there is such.
    const measured = group.find(({ isByImportance }) => isByImportance !== undefined);
    return ordered.map((finding, turn) => ({
      finding,
      text: `${describeFinding(finding, turn === 0)}${finding === measured && measured.isByImportance ? " in importance" : ""}`,
      before: turn === 0 ? "" : turn === ordered.length - 1 ? " and " : ", ",
    }));
  });
}

/** "three skills are new", and where the noun is known "three are new". */
function describeFinding({ what, count, noun, outcomes = {} }: Finding, isFirst: boolean): string {
  const skills = isFirst ? countNoun(count, "skill") : toNumberWord(count);
  const kpis = isFirst ? countNoun(count, "KPI") : toNumberWord(count);
  const statements = isFirst && noun ? countNoun(count, noun.one, noun.many) : toNumberWord(count);
  const verb = (one: string, many: string) => (count === 1 ? one : many);
  switch (what) {
    case "skills-new":
      return `${skills} ${verb("is", "are")} new`;
    case "skills-raised":
      return `${skills} ${verb("rises", "rise")}`;
    case "skills-lowered":
      return `${skills} ${verb("falls", "fall")}`;
    case "skills-dropped":
      return `${skills} ${verb("is", "are")} no longer asked`;
    case "kpis-new":
      return `${kpis} ${verb("is", "are")} new`;
    case "kpis-dropped":
      return `${kpis} ${verb("is", "are")} no longer tracked`;
    case "targets-changed": {
      const parts = kpiOutcomes.flatMap((name) =>
        outcomes[name] ? [`${outcomes[name]} ${outcomeWords[name].word}`] : [],
      );
      const targets = isFirst
        ? countNoun(count, "KPI target changes", "KPI targets change")
        : countNoun(count, "target changes", "targets change");
      return parts.length > 0 ? `${targets} (${parts.join(", ")})` : targets;
    }
    case "statements-new":
      return `${statements} ${verb("is", "are")} new`;
    case "statements-dropped":
      return `${statements} ${verb("is", "are")} dropped`;
  }
}
