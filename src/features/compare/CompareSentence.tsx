import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { type Comparison, findReference } from "../../domain/compare.ts";
import { countNoun, joinWords, toNumberWord } from "../../domain/numberWords.ts";
import { type Finding, summarise } from "../../domain/summary.ts";
import type { ChangeClass } from "../../domain/diff.ts";
import { listRungs } from "../../domain/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./CompareSentence.module.css";

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
  const isBeside = listRungs(ladder).some((rung) => from && to && rung.includes(from) && rung.includes(to));
  return (
    <>
      {isBeside
        ? `${to?.title} beside ${from?.title}, a door to the same level: `
        : `From ${from?.title} to ${to?.title}, `}
      {interleave(summarise(comparison, column))}.
    </>
  );
}

const interleave = (findings: readonly Finding[]): ReactNode =>
  findings.map((finding, at) => (
    <span key={finding.what}>
      {at === 0 ? "" : at === findings.length - 1 ? " and " : ", "}
      <FindingLink finding={finding} isFirst={at === 0} />
    </span>
  ));

const classesOf = {
  "skills-new": ["new"],
  "skills-raised": ["raised"],
  "targets-changed": ["raised", "lowered", "reworded"],
  "responsibilities-new": ["new"],
} as const satisfies Record<Finding["what"], readonly ChangeClass[]>;

function FindingLink({ finding, isFirst }: { readonly finding: Finding; readonly isFirst: boolean }) {
  const text = describeFinding(finding);
  return (
    <Link
      from="/compare"
      to="/compare"
      search={(before) => ({ ...before, classes: classesOf[finding.what] })}
      hash={finding.section}
      hashScrollIntoView
    >
      {isFirst ? <strong>{text}</strong> : text}
    </Link>
  );
}

function describeFinding({ what, count, tighter, looser, notComparable }: Finding): string {
  switch (what) {
    case "skills-new":
      return `${countNoun(count, "skill")} ${count === 1 ? "is" : "are"} new`;
    case "skills-raised":
      return `${toNumberWord(count)} ${count === 1 ? "rises" : "rise"} in importance`;
    case "targets-changed":
      return `${countNoun(count, "KPI target changes", "KPI targets change")}${describeVerdicts({ tighter, looser, "not comparable": notComparable })}`;
    case "responsibilities-new":
      return `${countNoun(count, "responsibility is", "responsibilities are")} new`;
  }
}

/** "(3 tighter, 1 looser)": how many of each verdict, those that there are. */
function describeVerdicts(verdicts: Readonly<Record<string, number | undefined>>): string {
  const parts = Object.entries(verdicts).flatMap(([word, count]) => (count ? [`${count} ${word}`] : []));
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}
