import type { ReactNode } from "react";
import styles from "./Leaving.module.css";

interface Props {
  readonly isLeaving: boolean;
  /** The class of what stays. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Hides its children from everybody, until they are removed after the next paint: removing them takes longer than the
 * answer may. The caller must keep their props unchanged until then.
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
