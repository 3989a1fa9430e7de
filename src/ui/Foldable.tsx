import type { ReactNode } from "react";
import styles from "./Foldable.module.css";
import { useIsDrawnAhead } from "./useIsDrawnAhead.ts";
import { useIsPhone } from "./useIsPhone.ts";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Controls that stand in line, but on a phone behind a line that opens them. */
export function Foldable({ label, children }: Props) {
  const isPhone = useIsPhone();
  const isAhead = useIsDrawnAhead();
  if (isAhead) return <div className={styles.ahead}>{children}</div>;
  if (!isPhone) return children;
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
