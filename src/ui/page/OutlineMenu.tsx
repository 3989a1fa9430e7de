import { useRef } from "react";
import { type OutlineItem, OutlineList } from "./OutlineList.tsx";
import styles from "./OutlineMenu.module.css";
import { useLightDismissal } from "./useLightDismissal.ts";

interface Props {
  readonly label: string;
  readonly items: readonly OutlineItem[];
  readonly current: string | undefined;
}

/** The parts of a long page on a narrow screen: the one that is read, and behind it the way to all others. */
export function OutlineMenu({ label, items, current }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  useLightDismissal(ref);
  const title = items.find(({ id }) => id === current)?.title;
  return (
    <details ref={ref} className={styles.menu}>
      <summary>
        {label}
        {title !== undefined && <b>{title}</b>}
      </summary>
      <OutlineList items={items} current={current} onJump={() => ref.current?.removeAttribute("open")} />
    </details>
  );
}
