import type { ReactNode } from "react";
import styles from "./Foldable.module.css";
import { useIsDrawnAhead } from "../timing/useIsDrawnAhead.ts";
import { useIsPhone } from "../useIsPhone.ts";

interface Props {
  readonly label: string;
  /** Whether it is open when it comes; default: closed. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Controls that stand in line, but on a phone behind a line that opens them. */
export function Foldable({ label, isOpen = false, children }: Props) {
  const isPhone = useIsPhone();
  const isAhead = useIsDrawnAhead();
  // The same element before and after: what is being pressed stays.
  if (isAhead || !isPhone)
    return (
      <div className={isAhead ? styles.ahead : styles.line} data-label={isAhead ? label : undefined}>
        {children}
      </div>
    );
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>{label}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
