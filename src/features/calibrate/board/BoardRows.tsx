import { useMemo, useState } from "react";
import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { filterBoard } from "../../../domain/calibrate/boardFilter.ts";
import { splitWords } from "../../../domain/filterWords.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { describeOvertaken, findReason } from "../../../domain/calibrate/overtaken.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import type { Person, Session } from "../../../domain/calibrate/session.ts";
import { ImportanceWord } from "../../../parts/ImportanceMark.tsx";
import { RowSubject } from "../../../parts/RowSubject.tsx";
import { type BoardFilter, parseBoardSearch } from "../../../routes/boardSearch.ts";
import { useAheadSearch } from "../../../routes/useAheadSearch.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { ClearButton } from "../../../ui/control/ClearButton.tsx";
import { type Column, DataTable } from "../../../ui/table/DataTable.tsx";
import { EmptyResult } from "../../../ui/page/EmptyResult.tsx";
import { TextFilter } from "../../../ui/control/TextFilter.tsx";
import { useArrival } from "../../../ui/page/useArrival.ts";
import { useMediaQuery } from "../../../ui/useMediaQuery.ts";
import styles from "./BoardPage.module.css";
import { BoardRowEditor } from "./BoardRowEditor.tsx";
import { describeNotAgreed } from "./describeSpread.ts";
import { listInitials } from "./listInitials.ts";
import { MarkAxis, MarkAxisHead } from "./MarkAxis.tsx";
import { PagePart } from "../../../ui/page/PagePart.tsx";
import { useClosedRow } from "./useClosedRow.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly rows: readonly BoardRow[];
}

/** The rows of the board, the greatest disagreement first. A row opens for its notes and for what is agreed. */
export function BoardRows({ session, person, axis, rows }: Props) {
  const ladder = useLadder();
  const [search, update] = useAheadSearch(parseBoardSearch);
  const [words, setWords] = useState("");
  const isNarrow = useMediaQuery("(max-width: 760px)");
  const { only = [], row: openKey } = search;
  const { raters } = session;
  const initials = useMemo(() => listInitials(raters), [raters]);
  const shown = useMemo(() => {
    const fitting = new Set(
      filterBoard(rows, {
        isCritical: only.includes("critical"),
        isApart: only.includes("apart"),
        isOnBothSides: only.includes("sides"),
        isNotAgreed: only.includes("open"),
        words: splitWords(words),
      }),
    );
    // The row that is open stays, though agreeing on it may take it out of what is filtered for.
    return rows.filter((one) => fitting.has(one) || one.row.key === openKey);
  }, [rows, only, words, openKey]);
  useClosedRow(
    useMemo(() => shown.map(({ row }) => row.key), [shown]),
    openKey,
  );
  const columns = useMemo(
    (): Column<BoardRow>[] => [
      {
        id: "subject",
        header: "Row",
        cell: ({ row, isCritical }) => {
          const isOpen = row.key === openKey;
          return (
            <>
              <RowSubject
                subject={row.subject}
                isOpen={isOpen}
                onToggle={() => update({ row: isOpen ? undefined : row.key })}
              />
              <small className={styles.section}>
                {isCritical ? <ImportanceWord base="critical" /> : row.section.title}
              </small>
            </>
          );
        },
      },
      {
        id: "marks",
        header: <MarkAxisHead axis={axis} />,
        cell: (row) => <MarkAxis axis={axis} row={row} initials={initials} />,
      },
      {
        id: "agreed",
        header: "Agreed",
        cell: (row) =>
          row.agreement ? (
            <div className={styles.agreed}>
              <strong>{describeMark(axis, row.agreement.mark)}</strong>
              {row.overtakers.length > 0 && <span className={styles.late}>{describeOvertaken(row)}</span>}
              <small>{findReason(row)}</small>
            </div>
          ) : (
            <span className="quiet">{describeNotAgreed(row)}</span>
          ),
      },
    ],
    [axis, initials, openKey, update],
  );
  const line = findLevel(ladder, person.proposed)?.title ?? person.proposed;
  const filters: readonly { readonly name: BoardFilter; readonly text: string }[] = [
    { name: "critical", text: "Critical" },
    { name: "apart", text: "Two levels apart" },
    { name: "sides", text: `On both sides of ${line}` },
    { name: "open", text: "Not agreed" },
  ];
  const clear = () => {
    update({ only: undefined });
    setWords("");
  };
  return (
    <PagePart id="board" title="Rows, the greatest disagreement first">
      <div className={`${styles.controls} no-print`} role="group" aria-label="Rows shown">
        {filters.map(({ name, text }) => (
          <Button
            key={name}
            look={only.includes(name) ? "chosen" : "plain"}
            aria-pressed={only.includes(name)}
            onClick={() =>
              update({ only: only.includes(name) ? only.filter((other) => other !== name) : [...only, name] })
            }
          >
            {text}
          </Button>
        ))}
        <TextFilter value={words} onChange={setWords} />
        <p className="quiet figures" role="status">
          {shown.length} of {rows.length} rows shown
        </p>
        {(only.length > 0 || words !== "") && <ClearButton onClear={clear}>Clear filters</ClearButton>}
      </div>
      {shown.length === 0 ? (
        <EmptyResult what="row" onClear={clear} />
      ) : (
        <BoardTable
          columns={columns}
          rows={shown}
          openKey={openKey}
          isNarrow={isNarrow}
          caption={`Marks of the raters on ${person.name || "the person"}, and what is agreed`}
          toEditor={(row) => (
            <BoardRowEditor
              key={row.row.key}
              session={session}
              person={person}
              axis={axis}
              row={row}
              onClose={() => update({ row: undefined })}
            />
          )}
        />
      )}
    </PagePart>
  );
}

interface TableProps {
  readonly columns: readonly Column<BoardRow>[];
  readonly rows: readonly BoardRow[];
  readonly openKey: string | undefined;
  readonly isNarrow: boolean;
  readonly caption: string;
  toEditor(row: BoardRow): React.ReactNode;
}

function BoardTable({ columns, rows, openKey, isNarrow, caption, toEditor }: TableProps) {
  useArrival(openKey);
  return (
    <div className={`${styles.rows} sheet`}>
      <DataTable
        caption={caption}
        columns={columns}
        items={rows}
        toId={({ row }) => row.key}
        toDetail={(row) => row.row.key === openKey && toEditor(row)}
        stacked={isNarrow}
        markedId={openKey}
      />
    </div>
  );
}
