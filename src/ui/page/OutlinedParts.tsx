import type { ReactNode } from "react";
import { Outline } from "./Outline.tsx";
import styles from "./OutlinedParts.module.css";
import type { OutlineItem } from "./OutlineList.tsx";

interface Props {
  /** What the outline is called. */
  readonly label: string;
  readonly items: readonly OutlineItem[];
  /** The parts need all the width there is. */
  readonly isWide?: boolean;
  /** A line that stays in view above the outline, or, on a narrow screen, above the parts. */
  readonly line?: ReactNode;
  /** The parts, each with the id of its item. */
  readonly children: ReactNode;
}

/** The parts of a long page beside their outline; above it on a narrow screen, alone on paper. */
export function OutlinedParts({ label, items, isWide = false, line, children }: Props) {
  return (
    <div className={styles.layout} data-wide={isWide || undefined} data-lined={line ? "" : undefined}>
      <div className={styles.beside}>
        <Outline label={label} items={items} />
        {line && <div className={`${styles.line} no-print`}>{line}</div>}
      </div>
      <div>{children}</div>
    </div>
  );
}
