import type { ReactNode } from "react";
import styles from "./SessionPage.module.css";

interface Props {
  readonly caption: string;
  /** The first heads the rows. */
  readonly head: readonly string[];
  /** Rows, the last cell of each what can be done. */
  readonly children: ReactNode;
}

/** People or raters, a row each, with what can be done at its end. */
export function Roster({ caption, head, children }: Props) {
  return (
    <div className={`${styles.frame} sheet`}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className="no-print">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
