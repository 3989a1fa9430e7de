import { nameWithStanding } from "../../../domain/compare/briefText.ts";
import type { ComparedRow } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import styles from "./Brief.module.css";
import { BriefRowLink } from "./BriefRowLink.tsx";

interface Props {
  readonly title: string;
  /** How deep the heading stands that it is under. */
  readonly below: 2 | 3;
  readonly rows: readonly ComparedRow[];
  readonly levels: readonly Level[];
}

/** Rows of which the name says enough, in a run. */
export function BriefNames({ title, below, rows, levels }: Props) {
  const Heading = below === 2 ? "h3" : "h4";
  return (
    <div className={styles.names}>
      <Heading>{title}</Heading>
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
