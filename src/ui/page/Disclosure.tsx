import { type ReactNode, type Ref, useState } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./Foldable.module.css";

interface Props {
  /** The line that opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
  /** True where something in it is to be seen at once. */
  readonly startsOpen?: boolean;
  /** Whether it stands without a frame: in a cell or a card, which have one. */
  readonly isBare?: boolean;
  /** The line, to take the focus. */
  readonly line?: Ref<HTMLElement>;
}

/** What most readers do not need, behind a line that opens it. */
export function Disclosure({ summary, children, isOnPaper = false, startsOpen = false, isBare = false, line }: Props) {
  const [isOpenFirst] = useState(startsOpen);
  return (
    <details
      open={isOpenFirst}
      className={joinClasses(styles.fold, isBare ? styles.bare : styles.alone, !isOnPaper && "no-print")}
    >
      <summary ref={line}>{summary}</summary>
      <div className={styles.within}>{children}</div>
    </details>
  );
}
