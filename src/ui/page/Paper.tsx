import type { ReactNode } from "react";
import styles from "./Paper.module.css";

/** A document to be read on a screen and on paper. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return <article className={styles.paper}>{children}</article>;
}

interface PartProps {
  readonly title: string;
  /** Default: 2. */
  readonly level?: 2 | 3;
  /** False where the part has nothing to say. */
  readonly isShown?: boolean;
  readonly children: ReactNode;
}

/** A part of a document under its heading. */
export function PaperPart({ title, level = 2, isShown = true, children }: PartProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    isShown && (
      <section className={styles.part}>
        <Heading>{title}</Heading>
        {children}
      </section>
    )
  );
}

interface TableProps {
  readonly head: readonly string[];
  /** Lines, each headed by its first cell. */
  readonly children: ReactNode;
  /** Cells of sentences. Phones: they stand below one another, each after the `data-label` that it has. */
  readonly stacked?: boolean;
}

/** A plain table whose head comes again on every page. */
export function PaperTable({ head, children, stacked }: TableProps) {
  return (
    <table className={styles.table} data-stacked={stacked}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
