import type { ReactNode } from "react";
import styles from "./Answer.module.css";

interface Props {
  readonly children: ReactNode;
  /** Figures level by level, as list items. */
  readonly lines?: ReactNode;
}

/** The answer before the table: a sentence, and its figures level by level. */
export function Answer({ children, lines }: Props) {
  return (
    <>
      <h1 className="answer">{children}</h1>
      {lines && <ul className={styles.lines}>{lines}</ul>}
    </>
  );
}
