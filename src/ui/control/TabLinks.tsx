import type { ReactNode } from "react";
import styles from "./TabLinks.module.css";

interface Props {
  readonly label: string;
  /** Links; the one that leads here is marked by the router. */
  readonly children: ReactNode;
}

/** Neighbouring pages, side by side. */
export function TabLinks({ label, children }: Props) {
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={label}>
      {children}
    </nav>
  );
}
