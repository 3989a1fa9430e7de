import type { ReactNode } from "react";
import styles from "./FieldGrid.module.css";

/** A few short fields, side by side where there is room. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
