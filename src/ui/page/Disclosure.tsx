import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

interface Props {
  /** The line that opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
}

/** What most readers do not need, behind a line that opens it. */
export function Disclosure({ summary, children, isOnPaper = false }: Props) {
  return (
    <details className={`${styles.details} ${isOnPaper ? "" : "no-print"}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
