import { useEffect, useState } from "react";
import { countNoun } from "../../domain/numberWords.ts";
import type { Findings } from "./searchIndex.ts";
import styles from "./SearchPalette.module.css";

interface Props {
  readonly question: string;
  /** Whether all of the ladder was read. */
  readonly isReady: boolean;
  readonly findings: Findings;
}

/** Says how many there are, aloud; and in a sentence where there is none, none that fits in full, or none spelled so. */
export function SearchStatus({ question, isReady, findings: { groups, isPartial, isNear } }: Props) {
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const isEmpty = question !== "" && isReady && count === 0;
  const sentence =
    question !== "" && !isReady
      ? "Reading the ladder…"
      : isEmpty
        ? `Nothing in the ladder fits “${question}”. Try the name of a skill, a KPI, a tool or a level.`
        : isPartial
          ? "Nothing holds all of these words; these hold some of them."
          : isNear
            ? `Nothing is spelled like “${question.trim()}”; these come near.`
            : "";
  const counted = count > 0 && isReady ? countNoun(count, "result") : "";
  const told = useAfterPause([sentence, counted].filter(Boolean).join(" "));
  return (
    <div className={styles.status}>
      {sentence && <p aria-hidden="true">{sentence}</p>}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}

/** So long nobody types who wants to hear what was found, in milliseconds. */
const pause = 500;

/** The text, once it has stood for a moment: each letter would interrupt what is said of the one before. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
