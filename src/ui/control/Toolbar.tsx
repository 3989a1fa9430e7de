import type { ReactNode } from "react";
import styles from "./Toolbar.module.css";

interface Props {
  /** What the buttons are about. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Buttons in a line, for what can be done with the whole of a thing. */
export function Toolbar({ label, children }: Props) {
  return (
    <div className={`${styles.tools} no-print`} role="group" aria-label={label}>
      {children}
    </div>
  );
}
