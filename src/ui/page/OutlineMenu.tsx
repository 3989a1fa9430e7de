import { useEffect, useRef } from "react";
import { type OutlineItem, OutlineList } from "./OutlineList.tsx";
import styles from "./OutlineMenu.module.css";

interface Props {
  readonly label: string;
  readonly items: readonly OutlineItem[];
  readonly current: string | undefined;
}

/** The parts of a long page on a narrow screen: the one that is read, and behind it the way to all others. */
export function OutlineMenu({ label, items, current }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => ref.current?.removeAttribute("open");
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (!ref.current?.contains(target as Node)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, []);
  const title = items.find(({ id }) => id === current)?.title;
  return (
    <details
      ref={ref}
      className={styles.menu}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !ref.current?.open) return;
        close();
        ref.current.querySelector("summary")?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>
        {label}
        {title !== undefined && <b>{title}</b>}
      </summary>
      <OutlineList items={items} current={current} onJump={close} />
    </details>
  );
}
