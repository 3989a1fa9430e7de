import type { ReactNode } from "react";
import styles from "./Kept.module.css";

/** What a file holds, thing by thing, in the question of what to do with it. */
export function ItemList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.items}>{children}</ul>;
}
