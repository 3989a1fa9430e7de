import type { ReactNode } from "react";
import type { Row } from "../domain/compare/align.ts";
import { describeJourney } from "../domain/compare/journey.ts";
import type { Ladder, Level } from "../domain/ladder/ladder.ts";
import { tracePath } from "../domain/compare/path.ts";
import { describeAbsence } from "../domain/compare/rowText.ts";
import { Button } from "../ui/control/Button.tsx";
import { SaidStatus } from "../ui/takeAlong/SaidStatus.tsx";
import { copyRefused, copyText } from "../ui/takeAlong/takeAlong.ts";
import { useSaid } from "../ui/takeAlong/useSaid.ts";
import { ChangeMark } from "./ChangeMark.tsx";
import { nameChange } from "./changeWords.ts";
import { EntryBody } from "./EntryBody.tsx";
import styles from "./RowPath.module.css";

interface Props {
  readonly ladder: Ladder;
  readonly row: Row;
  /** The levels that the row's cells are of. */
  readonly levels: readonly Level[];
  /** The address of the row alone. Default: the one of the page. */
  toLink?(): string;
  /** Where else the row can be seen. */
  readonly children?: ReactNode;
}

/** A row's path through all levels of the ladder: in a sentence, level by level, and a link to the row. */
export function RowPath({ ladder, row, levels, toLink, children }: Props) {
  const [said, say] = useSaid();
  const stops = tracePath(ladder, row, levels);
  return (
    <div>
      <p className={styles.title}>{row.subject} through the whole ladder</p>
      <p className={styles.journey}>{describeJourney(ladder, stops)}</p>
      <ol className={styles.stops}>
        {stops.map(({ level, entry, changes }) => (
          <li key={level.id}>
            <p className={styles.level}>{level.title}</p>
            {changes.map(({ from, change }) => (
              <p key={from.id} className={styles.change}>
                <ChangeMark change={change.class} word={nameChange(change)} />{" "}
                <span className="quiet">from {from.title}</span>
              </p>
            ))}
            {entry ? <EntryBody entry={entry} /> : <p className="quiet">{describeAbsence(row)}</p>}
          </li>
        ))}
      </ol>
      <div className={`${styles.ways} no-print`}>
        <Button
          onClick={async () => {
            const done = await copyText(toLink?.() ?? globalThis.location.href);
            say(done ? "Link copied." : copyRefused);
          }}
        >
          Copy link to this row
        </Button>
        {children}
        <SaidStatus said={said} />
      </div>
    </div>
  );
}
