import { memo } from "react";
import { describeMark, type LevelAxis, type MarkChoice } from "../../../domain/calibrate/levelAxis.ts";
import type { RowMark } from "../../../domain/calibrate/session.ts";
import type { SheetRow } from "../../../domain/calibrate/sheetRow.ts";
import { ImportanceWord } from "../../../parts/ImportanceMark.tsx";
import { RowSubject } from "../../../parts/RowSubject.tsx";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { TextField } from "../../../ui/control/TextField.tsx";
import { LevelWords } from "../LevelWords.tsx";
import styles from "./SheetRowItem.module.css";

export interface SheetRowProps {
  readonly axis: LevelAxis;
  readonly choices: readonly MarkChoice[];
  readonly row: SheetRow;
  readonly mark: RowMark | undefined;
  /** The Tab key stops at the controls of this row alone; the arrows lead to the others. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  onToggle(row: string): void;
  onMark(row: string, mark: string): void;
  onNote(row: string, note: string): void;
  onLeave(): void;
}

/** One question of a sheet: the choices in a line, and below them, once it is open, the levels' own words and a note. */
export const SheetRowItem = memo(function SheetRowItem(props: SheetRowProps) {
  const { axis, choices, row, mark, isCurrent, isOpen, isLocked } = props;
  const chosen = mark?.mark ?? "";
  const tabIndex = isCurrent ? 0 : -1;
  const criticalAt = axis.levels.filter(({ id }) => row.criticalAt.has(id)).map(({ title }) => title);
  return (
    <li className={styles.row} data-row={row.key} data-open={isOpen || undefined}>
      <div className={styles.line}>
        <h3 className={styles.subject}>
          <RowSubject
            subject={row.subject}
            isOpen={isOpen}
            tabIndex={tabIndex}
            onToggle={() => props.onToggle(row.key)}
          />
          {criticalAt.length > 0 && (
            <small>
              <ImportanceWord base="critical" /> at {criticalAt.join(", ")}
            </small>
          )}
        </h3>
        {isLocked ? (
          <p className={styles.settled}>{describeMark(axis, chosen)}</p>
        ) : (
          <div className={styles.choices} role="group" aria-label={`Which level fits: ${row.subject}`}>
            {choices.map(({ mark: value, text, key }) => (
              <button
                key={value}
                type="button"
                tabIndex={tabIndex}
                aria-pressed={value === chosen}
                aria-keyshortcuts={key || undefined}
                onClick={() => props.onMark(row.key, value === chosen ? "" : value)}
              >
                {text}
              </button>
            ))}
          </div>
        )}
        {!isLocked && <p className={styles.paper}>{describeMark(axis, chosen)}</p>}
      </div>
      {isOpen && (
        <div className={styles.open}>
          <LevelWords axis={axis} row={row} />
          {isLocked ? (
            mark?.note && <p className={styles.note}>{mark.note}</p>
          ) : (
            <TextField
              label="What I have seen"
              value={mark?.note ?? ""}
              lines={2}
              most={sessionLimits.note}
              onChange={(note) => props.onNote(row.key, note)}
              onLeave={props.onLeave}
            />
          )}
        </div>
      )}
      {!isOpen && mark?.note && <p className={styles.note}>{mark.note}</p>}
    </li>
  );
});
