import { Fragment, memo } from "react";
import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import { countNoun, joinWords, toNumberWord } from "../../domain/numberWords.ts";
import type { Finding } from "../../domain/compare/summary.ts";
import { kpiOutcomes, outcomeWords } from "../../domain/kpi/kpiOutcome.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import styles from "./CompareSentence.module.css";
import { getFindings } from "./getComparison.ts";
import { toFindingSearch } from "./toFindingSearch.ts";

/** The answer before the table: what changes, in a sentence per compared level. Each number leads to its rows. */
export const CompareSentence = memo(function CompareSentence({ comparison }: { readonly comparison: Comparison }) {
  const { levels, reference } = comparison;
  const columns = levels.map((_, column) => column).filter((column) => findReference(column, reference) !== undefined);
  const [only] = columns;
  if (only === undefined)
    return (
      <h1 className="answer">
        <strong>{levels[0]?.title}</strong> stands alone. Add a level to see what changes.
      </h1>
    );
  if (columns.length === 1)
    return (
      <h1 className="answer">
        <ColumnSentence comparison={comparison} column={only} />
      </h1>
    );
  return (
    <>
      <h1 className="answer">
        <strong>{joinWords(levels.map(({ title }) => title))}</strong> side by side.
      </h1>
      <ul className={styles.steps}>
        {columns.map((column) => (
          <li key={column}>
            <ColumnSentence comparison={comparison} column={column} />
          </li>
        ))}
      </ul>
    </>
  );
});

/** Two levels of one rung are no step: the one is told against the other. */
function ColumnSentence({ comparison, column }: { readonly comparison: Comparison; readonly column: number }) {
  const ladder = useLadder();
  const from = comparison.levels[findReference(column, comparison.reference) ?? 0];
  const to = comparison.levels[column];
  const findings = getFindings(comparison, column);
  const pair = [from, to].flatMap((level) => level?.id ?? []);
  const step = pair.join() === findDefaultStep(ladder).join() ? undefined : pair;
  const leadsTo = (level: Level | undefined) =>
    ladder.paths.filter((path) => path.from === level?.id).map((path) => path.to);
  const isBeside = leadsTo(from).some((id) => leadsTo(to).includes(id));
  return (
    <>
      {isBeside
        ? `${to?.title} beside ${from?.title}, a door to the same level: `
        : `From ${from?.title} to ${to?.title}, `}
      {findings.map((finding, at) => (
        <Fragment key={finding.what}>
          {at === 0 ? "" : at === findings.length - 1 ? " and " : ", "}
          <FindingLink finding={finding} step={step} isFirst={at === 0} />
        </Fragment>
      ))}
      .
    </>
  );
}

interface FindingProps {
  readonly finding: Finding;
  /** The two levels that it is about; undefined where they are the default. */
  readonly step: readonly string[] | undefined;
  readonly isFirst: boolean;
}

/** Leads to the rows that were counted: those of these two levels, whatever else was filtered. */
function FindingLink({ finding, step, isFirst }: FindingProps) {
  const text = describeFinding(finding);
  return (
    <SteadyLink
      to={{
        to: "/compare",
        search: toFindingSearch(finding, step),
        hash: finding.section,
        hashScrollIntoView: false,
        resetScroll: false,
      }}
      onFollow={() => jumpTo(finding.section)}
    >
      {isFirst ? <strong>{text}</strong> : text}
    </SteadyLink>
  );
}

function describeFinding({ what, count, noun, outcomes = {} }: Finding): string {
  switch (what) {
    case "skills-new":
      return `${countNoun(count, "skill")} ${count === 1 ? "is" : "are"} new`;
    case "skills-raised":
      return `${toNumberWord(count)} ${count === 1 ? "rises" : "rise"} in importance`;
    case "targets-changed":
      return `${countNoun(count, "KPI target changes", "KPI targets change")}${describeOutcomes(outcomes)}`;
    case "statements-new":
      return `${countNoun(count, `${noun?.one} is`, `${noun?.many} are`)} new`;
  }
}

/** " (3 tighter, 1 looser)": how many KPIs have each outcome, of those that there are. */
function describeOutcomes(outcomes: NonNullable<Finding["outcomes"]>): string {
  const parts = kpiOutcomes.flatMap((name) => (outcomes[name] ? [`${outcomes[name]} ${outcomeWords[name].word}`] : []));
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}
