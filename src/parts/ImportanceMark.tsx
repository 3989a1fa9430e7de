import { describeShade, importanceWords } from "../domain/importance.ts";
import type { Importance, ImportanceBase } from "../domain/ladder.ts";
import styles from "./ImportanceMark.module.css";

/** Importance as an ordered shape and a word, with its shade beside it. */
export function ImportanceMark({ importance }: { readonly importance: Importance }) {
  const shade = describeShade(importance);
  return (
    <span className={styles.whole}>
      <ImportanceWord base={importance.base} />
      {shade && <span className={styles.shade}>{shade}</span>}
    </span>
  );
}

export function ImportanceWord({ base }: { readonly base: ImportanceBase }) {
  return (
    <span className={`${styles.word} ${styles[base]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle
          cx="6"
          cy="6"
          r="5"
          fill={base === "critical" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.6"
        />
        {base === "important" && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
      </svg>
      {importanceWords[base]}
    </span>
  );
}
