import { createContext, type ReactNode, use, useId } from "react";
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

/** The heading that a table stands under, by its id. */
const HeadingContext = createContext<string | undefined>(undefined);

/** A part of a document under its heading. */
export function PaperPart({ title, level = 2, isShown = true, children }: PartProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const id = useId();
  return (
    isShown && (
      <section className={styles.part}>
        <Heading id={id}>{title}</Heading>
        <HeadingContext value={id}>{children}</HeadingContext>
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

/** A plain table whose head comes again on every page. It bears the name of the part that it stands in. */
export function PaperTable({ head, children, stacked }: TableProps) {
  return (
    <table className={styles.table} data-stacked={stacked} aria-labelledby={use(HeadingContext)}>
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
