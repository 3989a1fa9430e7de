import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import { listLog, type LogEntry, type Person, type Session } from "../../../domain/calibrate/session.ts";
import { describeMoment } from "../../../parts/day.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import styles from "./BoardPage.module.css";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly rows: readonly BoardRow[];
}

/** What was agreed and changed since, the latest first. */
export function BoardLog({ session, person, axis, rows }: Props) {
  const entries = listLog(session, person.id).toReversed();
  if (entries.length === 0) return null;
  const named = new Map(rows.map(({ row }) => [row.key, row.subject]));
  const word = (agreement: LogEntry["before"]) => (agreement ? describeMark(axis, agreement.mark) : "not agreed");
  return (
    <Disclosure summary={`${capitalise(countNoun(entries.length, "change"))} of what is agreed`} isOnPaper>
      <ol className={styles.log}>
        {entries.map(({ key, at, row, before, after }) => (
          <li key={key}>
            <time dateTime={at} className="figures quiet">
              {describeMoment(at)}
            </time>
            <span>
              <strong>{named.get(row) ?? session.subjects[row] ?? row}</strong>: {word(before)} → {word(after)}
              {after && <span className="quiet"> {[after.reason, after.by].filter((part) => part).join(" · ")}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
