import type { ReactNode } from "react";
import styles from "./Notice.module.css";

/** A sentence that a person should know before reading on. Announced when it appears. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      {children}
    </div>
  );
}
