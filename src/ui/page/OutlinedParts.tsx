import type { ReactNode } from "react";
import { Outline, type OutlineItem } from "./Outline.tsx";
import styles from "./OutlinedParts.module.css";

interface Props {
  /** What the outline is called. */
  readonly label: string;
  readonly items: readonly OutlineItem[];
  /** The parts need all the width there is. */
  readonly isWide?: boolean;
  /** The parts, each with the id of its item. */
  readonly children: ReactNode;
}

/** The parts of a long page beside their outline; below it on a narrow screen, alone on paper. */
export function OutlinedParts({ label, items, isWide = false, children }: Props) {
  return (
    <div className={styles.layout} data-wide={isWide || undefined}>
      <Outline label={label} items={items} />
      <div>{children}</div>
    </div>
  );
}
