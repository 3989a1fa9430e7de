import { useState } from "react";
import type { ComparedRow } from "../../domain/compare.ts";
import type { Level } from "../../domain/ladder.ts";
import { tracePath } from "../../domain/path.ts";
import { describeAbsence } from "../../domain/rowText.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import { EntryBody } from "../../parts/EntryBody.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/takeAlong.ts";
import styles from "./RowPath.module.css";

interface Props {
  readonly row: ComparedRow;
  /** The levels of the comparison that the row stands in. */
  readonly levels: readonly Level[];
}

/** A row's path through all levels of the ladder, and a link to the row. */
export function RowPath({ row, levels }: Props) {
  const ladder = useLadder();
  const [said, setSaid] = useState("");
  return (
    <div className={styles.path}>
      <p className={styles.title}>{row.subject} through the whole ladder</p>
      <ol className={styles.stops}>
        {tracePath(ladder, row, levels).map(({ level, entry, changes }) => (
          <li key={level.id}>
            <p className={styles.level}>{level.title}</p>
            {changes.map(({ from, change }) => (
              <p key={from.id} className={styles.change}>
                <ChangeMark change={change.class} /> <span className="quiet">from {from.title}</span>
              </p>
            ))}
            {entry ? <EntryBody entry={entry} /> : <p className="quiet">{describeAbsence(row)}</p>}
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Button
          onClick={async () => {
            const done = await copyText(globalThis.location.href);
            setSaid(done ? "Link copied." : "The browser did not allow copying. The address bar holds the link.");
          }}
        >
          Copy link to this row
        </Button>{" "}
        <span className="quiet" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
