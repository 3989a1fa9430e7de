import { type ReactNode, useState } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./Foldable.module.css";

interface Props {
  /** The line that opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
  /** True where something in it is to be seen at once. */
  readonly startsOpen?: boolean;
}

/** What most readers do not need, behind a line that opens it. */
export function Disclosure({ summary, children, isOnPaper = false, startsOpen = false }: Props) {
  const [isOpenFirst] = useState(startsOpen);
  return (
    <details open={isOpenFirst} className={joinClasses(styles.fold, styles.alone, !isOnPaper && "no-print")}>
      <summary>{summary}</summary>
      <div className={styles.within}>{children}</div>
    </details>
  );
}
