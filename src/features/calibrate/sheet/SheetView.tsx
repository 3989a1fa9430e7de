import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { buildLevelAxis, describeMark, listMarkChoices } from "../../../domain/calibrate/levelAxis.ts";
import { groupBy } from "../../../domain/groupBy.ts";
import { findSheet, type Person, type Rater, type Session } from "../../../domain/calibrate/session.ts";
import { listUnmarked } from "../../../domain/calibrate/sheetProgress.ts";
import { listSheetRows, type SheetRow } from "../../../domain/calibrate/sheetRow.ts";
import { useEntryState } from "../../../routes/useEntryState.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { editMark, editSheet, emptySheet } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { SheetEnd } from "./SheetEnd.tsx";
import { finishedId, SheetFinished } from "./SheetFinished.tsx";
import { SheetRowItem } from "./SheetRowItem.tsx";
import styles from "./SheetView.module.css";
import { focusRow, useSheetKeys } from "./useSheetKeys.ts";
import { useSteadyRow } from "./useSteadyRow.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly rater: Rater;
  /** Why the sheet stays as it is, finished or not: the marks of others have been seen. Empty where it may be written. */
  readonly seal: string;
}

/** A rater's sheet about one person: every row a question, then the level as a whole. Saved as it is written. */
export function SheetView({ session, person, rater, seal }: Props) {
  const ladder = useLadder();
  const edit = useSessions((state) => state.edit);
  const endField = useSessions((state) => state.endField);
  const axis = useMemo(() => buildLevelAxis(ladder, session.pairs), [ladder, session.pairs]);
  const rows = useMemo(() => listSheetRows(ladder, axis.levels), [ladder, axis]);
  const choices = useMemo(() => listMarkChoices(axis), [axis]);
  const sheet = findSheet(session, person.id, rater.id) ?? { person: person.id, rater: rater.id, ...emptySheet };
  const isLocked = sheet.finished !== "" || seal !== "";
  const [place, setPlace] = useEntryState(
    `sheet ${person.id} ${rater.id}`,
    (stored) => parsePlace(rows, stored),
    () => ({ row: listUnmarked(rows, sheet)[0]?.key ?? rows[0]?.key ?? "", isOpen: !isLocked }),
  );
  const [last, setLast] = useState({ row: "", mark: "" });
  const keepInPlace = useSteadyRow();
  const scope = `${person.id} ${rater.id}`;

  const change = useCallback(
    (next: Parameters<typeof editSheet>[3], field?: string) =>
      edit(session.id, (old) => editSheet(old, person.id, rater.id, next), field && `${scope} ${field}`),
    [edit, session.id, person.id, rater.id, scope],
  );
  const onMark = useCallback(
    (row: string, mark: string) => {
      keepInPlace(row, true);
      change((old) => editMark(old, row, { mark }));
      setPlace((before) => (before.row === row ? before : { row, isOpen: before.isOpen }));
      setLast({ row, mark });
    },
    [change, keepInPlace, setPlace],
  );
  const onNote = useCallback(
    (row: string, note: string) => change((old) => editMark(old, row, { note }), `${row} note`),
    [change],
  );
  const onLeave = useCallback(() => endField(session.id), [endField, session.id]);
  const onToggle = useCallback(
    (row: string) => {
      keepInPlace(row, false);
      setPlace((before) => ({ row, isOpen: before.row !== row || !before.isOpen }));
    },
    [keepInPlace, setPlace],
  );
  const onOpen = useCallback((row: string) => setPlace((before) => ({ ...before, row })), [setPlace]);
  const ref = useSheetKeys({ rows, choices, onOpen, onMark: (row, mark) => !isLocked && onMark(row, mark) });
  // What was undone is no longer said.
  const said = (sheet.marks[last.row]?.mark ?? "") === last.mark ? rows.find(({ key }) => key === last.row) : undefined;
  const marked = rows.length - listUnmarked(rows, sheet).length;
  return (
    <>
      {isLocked && (
        <SheetFinished
          session={session}
          person={person}
          rater={rater}
          sheet={sheet}
          seal={seal}
          onReopen={() => {
            change((old) => ({ ...old, finished: "" }));
            document.getElementById("main")?.focus();
          }}
        />
      )}
      <p className={styles.progress} role={isLocked ? undefined : "status"}>
        <progress max={rows.length} value={marked} aria-label="Rows marked" />
        <span className="figures">
          {marked} of {rows.length} rows marked.
        </span>{" "}
        <span className={styles.said}>{said && `${said.subject}: ${describeMark(axis, last.mark)}.`}</span>
      </p>
      {!isLocked && <Keys choices={choices} />}
      <div className="sheet" ref={ref}>
        {[...groupBy(rows, ({ section }) => section)].map(([section, list]) => (
          <section key={section.id} aria-labelledby={`rows-${section.id}`}>
            <h2 id={`rows-${section.id}`} className={styles.heading}>
              {section.title}
            </h2>
            <ul>
              {list.map((row) => (
                <SheetRowItem
                  key={row.key}
                  axis={axis}
                  choices={choices}
                  row={row}
                  mark={sheet.marks[row.key]}
                  isCurrent={row.key === place.row}
                  isOpen={row.key === place.row && place.isOpen}
                  isLocked={isLocked}
                  onToggle={onToggle}
                  onMark={onMark}
                  onNote={onNote}
                  onLeave={onLeave}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {isLocked ? (
        <section className={styles.end} aria-labelledby="as-a-whole">
          <h2 id="as-a-whole">As a whole: {describeMark(axis, sheet.level)}</h2>
          <p className={styles.sentence}>{sheet.sentence}</p>
        </section>
      ) : (
        <SheetEnd
          axis={axis}
          person={person}
          rows={rows}
          sheet={sheet}
          onChange={(fields, field) => change((old) => ({ ...old, ...fields }), field)}
          onLeave={onLeave}
          onFinish={() => {
            flushSync(() => change((old) => ({ ...old, finished: new Date().toISOString() })));
            // What comes next stands at the head of the sheet, and its end is far below.
            document.getElementById(finishedId)?.focus();
          }}
          onOpen={(row) => {
            setPlace({ row, isOpen: true });
            // The row has to be open before it can be led to.
            requestAnimationFrame(() => focusRow(row));
          }}
        />
      )}
    </>
  );
}

/** Which row the keys are in, and whether it is open. */
interface SheetPlace {
  readonly row: string;
  readonly isOpen: boolean;
}

function parsePlace(rows: readonly SheetRow[], stored: unknown): SheetPlace | undefined {
  const { row, isOpen } = (stored ?? {}) as Partial<Record<keyof SheetPlace, unknown>>;
  const known = rows.find(({ key }) => key === row);
  return known && typeof isOpen === "boolean" ? { row: known.key, isOpen } : undefined;
}

function Keys({ choices }: { readonly choices: ReturnType<typeof listMarkChoices> }) {
  return (
    <p className={`${styles.keys} no-print`}>
      Keys, on a row:{" "}
      {choices
        .filter(({ key }) => key !== "")
        .map(({ key, text }) => (
          <span key={key}>
            <kbd>{key}</kbd> {text}
          </span>
        ))}
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> another row
      </span>
      <span>
        <kbd>Del</kbd> no mark
      </span>
    </p>
  );
}
