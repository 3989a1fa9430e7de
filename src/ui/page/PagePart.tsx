import type { ReactNode } from "react";
import styles from "./PagePart.module.css";

interface Props {
  /** Of the heading, for links and jumps. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading, which names it for screen readers too. */
export function PagePart({ id, title, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
