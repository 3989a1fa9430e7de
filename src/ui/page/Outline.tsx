import { memo } from "react";
import styles from "./Outline.module.css";
import { type OutlineItem, OutlineList } from "./OutlineList.tsx";
import { OutlineMenu } from "./OutlineMenu.tsx";
import { useCurrentSection } from "./useCurrentSection.ts";

interface Props {
  readonly label: string;
  readonly items: readonly OutlineItem[];
}

/** The parts of a long page, beside it or, on a narrow screen, folded at its foot. */
export const Outline = memo(function Outline({ label, items }: Props) {
  const current = useCurrentSection(items.map(({ id }) => id));
  return (
    <nav className={`${styles.outline} no-print`} aria-label={label}>
      <div className={styles.beside}>
        <OutlineList items={items} current={current} />
      </div>
      <OutlineMenu label={label} items={items} current={current} />
    </nav>
  );
});
