import type { ReactNode } from "react";
import styles from "./Leaving.module.css";

interface Props {
  readonly isLeaving: boolean;
  /** The class of what stays. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Hides from everybody what is taken away once the answer is painted: to take it away takes longer than the answer. Until
 * then its children must be given what they had.
 */
export function Leaving({ isLeaving, className, children }: Props) {
  return (
    <div
      className={isLeaving ? styles.leaving : className}
      aria-hidden={isLeaving || undefined}
      data-leaving={isLeaving || undefined}
    >
      {children}
    </div>
  );
}
