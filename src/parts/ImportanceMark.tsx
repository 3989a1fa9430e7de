import { describeShade, importanceWords } from "../domain/ladder/importance.ts";
import type { Importance, ImportanceBase } from "../domain/ladder/ladder.ts";
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

/** A page has hundreds of them, so that the shape is drawn by the style: it is no element of its own. */
export const ImportanceWord = ({ base }: { readonly base: ImportanceBase }) => (
  <span className={`${styles.word} ${styles[base]}`}>{importanceWords[base]}</span>
);
