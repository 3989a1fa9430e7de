import { Fragment, memo } from "react";
import { type Comparison, findReference } from "../../domain/compare/compare.ts";
import type { Clause } from "../../domain/compare/summaryText.ts";
import { capitalise, joinWords } from "../../domain/numberWords.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./CompareSentence.module.css";
import { FindingLink } from "./FindingLink.tsx";
import { type ComparedColumn, nothingTold, tellColumn } from "./tellColumn.ts";

interface Props {
  readonly comparison: Comparison;
  /** How deep the answer on a single step stands as a heading. Default: it heads the page. */
  readonly level?: 1 | 2;
}

/** The answer before the table: what changes, in a sentence per compared level. Each number leads to its rows. */
export const CompareSentence = memo(function CompareSentence({ comparison, level = 1 }: Props) {
  const { levels, reference } = comparison;
  const columns = levels.map((_, column) => column).filter((column) => findReference(column, reference) !== undefined);
  const [only] = columns;
  if (only === undefined)
    return (
      <h1 className="answer">
        <strong>{levels[0]?.title}</strong> stands alone. Add a level to see what changes.
      </h1>
    );
  if (columns.length === 1) return <StepSentences comparison={comparison} column={only} level={level} />;
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

/** One step as it is told: the answer on skills, and what else there is to say below it. */
function StepSentences({ level, ...props }: ComparedColumn & Required<Pick<Props, "level">>) {
  const { lead, search, sentences } = tellColumn(useLadder(), props);
  const [first, ...others] = sentences;
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <>
      <Heading className="answer">
        {lead}
        {first ? <Clauses clauses={first} search={search} isStrong /> : nothingTold}.
      </Heading>
      {others.length > 0 && (
        <p className={styles.others}>
          {others.map((clauses, at) => (
            <Fragment key={clauses[0]?.finding.section}>
              {at > 0 && " "}
              <Clauses clauses={clauses} search={search} isSentence />.
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** The same in one sentence, for several columns. */
function ColumnSentence(props: ComparedColumn) {
  const { lead, search, sentences } = tellColumn(useLadder(), props);
  return (
    <>
      {lead}
      {sentences.length === 0 && nothingTold}
      {sentences.map((clauses, at) => (
        <Fragment key={clauses[0]?.finding.section}>
          {at > 0 && "; "}
          <Clauses clauses={clauses} search={search} isStrong={at === 0} />
        </Fragment>
      ))}
      .
    </>
  );
}

interface ClausesProps {
  readonly clauses: readonly Clause[];
  /** The address of the two levels that they are about. */
  readonly search: CompareSearch;
  /** Whether the first is what matters most. */
  readonly isStrong?: boolean;
  /** Whether they begin a sentence. */
  readonly isSentence?: boolean;
}

function Clauses({ clauses, search, isStrong = false, isSentence = false }: ClausesProps) {
  return clauses.map(({ finding, text, before }, at) => (
    <Fragment key={finding.what}>
      {before}
      <FindingLink
        finding={finding}
        text={isSentence && at === 0 ? capitalise(text) : text}
        search={search}
        isStrong={isStrong && at === 0}
      />
    </Fragment>
  ));
}
