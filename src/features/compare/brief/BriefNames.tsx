import { nameWithStanding } from "../../../domain/compare/briefText.ts";
import type { ComparedRow } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import styles from "./Brief.module.css";
import { BriefRowLink } from "./BriefRowLink.tsx";

interface Props {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  readonly levels: readonly Level[];
}

/** Rows of which the name says enough, in a run. */
export function BriefNames({ title, rows, levels }: Props) {
  return (
    <div className={styles.names}>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <BriefRowLink row={row} levels={levels}>
              {nameWithStanding(row)}
            </BriefRowLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
