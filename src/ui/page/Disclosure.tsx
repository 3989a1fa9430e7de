import type { ReactNode } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./Foldable.module.css";

interface Props {
  /** The line that opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
  /** Whether it stands without a frame: in a cell or a card, which have one. */
  readonly isBare?: boolean;
}

/** What most readers do not need, behind a line that opens it. */
export function Disclosure({ summary, children, isOnPaper = false, isBare = false }: Props) {
  return (
    <details className={joinClasses(styles.fold, isBare ? styles.bare : styles.alone, !isOnPaper && "no-print")}>
      <summary>{summary}</summary>
      <div className={styles.within}>{children}</div>
    </details>
  );
}
