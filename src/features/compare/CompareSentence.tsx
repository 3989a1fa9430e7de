import { Fragment, memo } from "react";
import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { toClauses } from "../../domain/compare/headline.ts";
import type { Finding, FindingKind } from "../../domain/compare/summary.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import styles from "./CompareSentence.module.css";
import { getFindings } from "./getComparison.ts";

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
  const isDown = from !== undefined && to !== undefined && ladder.levels.indexOf(to) < ladder.levels.indexOf(from);
  const clauses = toClauses(getFindings(comparison, column), isDown);
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
      {clauses.length === 0 && "nothing of skills, KPIs and tasks changes"}
      {clauses.map(({ finding, text, before }, at) => (
        <Fragment key={finding.what + finding.section}>
          {before}
          <FindingLink finding={finding} text={text} step={step} isFirst={at === 0} />
        </Fragment>
      ))}
      .
    </>
  );
}

/** The filter that shows what was counted. */
const filterOf: Readonly<Record<FindingKind, CompareSearch>> = {
  "skills-new": { moved: "skill" },
  "skills-raised": { classes: ["raised"] },
  "skills-lowered": { classes: ["lowered"] },
  "skills-dropped": { moved: "skill-dropped" },
  "kpis-new": { moved: "kpi" },
  "kpis-dropped": { moved: "kpi-dropped" },
  "targets-changed": { moved: "target" },
  "statements-new": { classes: ["new"] },
  "statements-dropped": { classes: ["dropped"] },
};

/** The address of the rows that a finding counts. A class alone would show those of other sections too. */
function toFilter({ what, section }: Finding): CompareSearch {
  const filter = filterOf[what];
  return filter.classes ? { ...filter, sections: [section] } : filter;
}

interface FindingProps {
  readonly finding: Finding;
  readonly text: string;
  /** The two levels that it is about; undefined where they are the default. */
  readonly step: readonly string[] | undefined;
  readonly isFirst: boolean;
}

/** Leads to the rows that were counted: those of these two levels, whatever else was filtered. */
function FindingLink({ finding, text, step, isFirst }: FindingProps) {
  return (
    <SteadyLink
      to={{
        to: "/compare",
        search: { ...(step && { levels: step }), ...toFilter(finding) } satisfies CompareSearch,
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
