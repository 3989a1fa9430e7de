import { countNoun } from "../../domain/numberWords.ts";
import type { Findings } from "./searchIndex.ts";
import styles from "./SearchPalette.module.css";

interface Props {
  readonly question: string;
  /** Whether all of the ladder was read. */
  readonly isReady: boolean;
  readonly findings: Findings;
}

/** Says how many there are, aloud; and in a sentence where there is none, or none that fits in full. */
export function SearchStatus({ question, isReady, findings: { groups, isPartial } }: Props) {
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const isEmpty = question !== "" && isReady && count === 0;
  return (
    <div role="status" className={styles.status}>
      {question !== "" && !isReady && <p>Reading the ladder…</p>}
      {isEmpty && <p>Nothing in the ladder fits “{question}”. Try the name of a skill, a KPI, a tool or a level.</p>}
      {isPartial && <p>Nothing holds all of these words; these hold some of them.</p>}
      {count > 0 && isReady && <p className="visually-hidden">{countNoun(count, "result")}</p>}
    </div>
  );
}
