import type { LevelAxis } from "../../domain/calibrate/levelAxis.ts";
import type { SheetRow } from "../../domain/calibrate/sheetRow.ts";
import { EntryBody } from "../../parts/EntryBody.tsx";
import styles from "./LevelWords.module.css";

interface Props {
  readonly axis: LevelAxis;
  readonly row: SheetRow;
}

/** What each level in question says of a row, side by side, in its own words. */
export function LevelWords({ axis, row }: Props) {
  return (
    <div className={styles.levels}>
      {axis.levels.map((level, column) => {
        const entries = row.cells[column] ?? [];
        return (
          <section key={level.id} aria-label={`${level.title} asks`}>
            <p className={styles.level}>{level.title}</p>
            {entries.length === 0 && <p className="quiet">Asks nothing of it.</p>}
            {entries.map((entry) => (
              <EntryBody key={entry.kind === "statement" ? entry.value.id : entry.key} entry={entry} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
