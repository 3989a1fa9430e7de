import { memo, type ReactNode } from "react";
import { jumpTo } from "./jumpTo.ts";
import styles from "./Outline.module.css";
import { useCurrentSection } from "./useCurrentSection.ts";

export interface OutlineItem {
  /** The id of the element that it jumps to. */
  readonly id: string;
  readonly title: string;
  /** A figure beside the title. */
  readonly note?: ReactNode;
}

interface Props {
  readonly label: string;
  readonly items: readonly OutlineItem[];
}

/** The parts of a long page, beside it or, on a narrow screen, folded above it. */
export const Outline = memo(function Outline({ label, items }: Props) {
  const current = useCurrentSection(items.map(({ id }) => id));
  const list = (
    <ul>
      {items.map(({ id, title, note }) => (
        <li key={id}>
          <a href={`#${id}`} onClick={() => jumpTo(id)} aria-current={id === current ? "true" : undefined}>
            {title}
            {note !== undefined && <span className="figures">{note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={`${styles.outline} no-print`} aria-label={label}>
      <div className={styles.beside}>{list}</div>
      <details className={styles.above}>
        <summary>{label}</summary>
        {list}
      </details>
    </nav>
  );
});
