import { memo, useCallback, useMemo } from "react";
import { type ComparedRow, findReference } from "../../domain/compare/compare.ts";
import { listHeadings } from "../../domain/ladder/entries.ts";
import { toSearchText } from "../../domain/compare/filter.ts";
import type { Level, Section } from "../../domain/ladder/ladder.ts";
import { describeAbsence, nameRows, toCell } from "../../domain/compare/rowText.ts";
import { nameChange } from "../../parts/changeWords.ts";
import { describeYears } from "../../parts/years.ts";
import { RowPath } from "../../parts/RowPath.tsx";
import { RowSubject } from "../../parts/RowSubject.tsx";
import { stringifySearch } from "../../routes/searchValues.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../ui/useIsPhone.ts";
import { CompareCell } from "./CompareCell.tsx";
import { RowPlace } from "./RowPlace.tsx";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly levels: readonly Level[];
  readonly reference: number | undefined;
  /** The columns in view. */
  readonly columns: readonly number[];
  readonly section: Section;
  readonly rows: readonly ComparedRow[];
  readonly openRow: string | undefined;
  readonly update: UpdateSearch;
  /** Draws the rows in plain words: less than half as much to send as with their marks. */
  readonly isPlain?: boolean;
}

/** The rows of a section, a column per level. */
export const CompareTable = memo(function CompareTable(props: Props) {
  const { levels, reference, columns: inView, section, rows, openRow, update, isPlain = false } = props;
  const ladder = useLadder();
  const isPhone = useIsPhone();
  const columns = useMemo(
    (): Column<ComparedRow>[] => [
      {
        id: "subject",
        header: nameRows(section),
        cell: (row, isOpen) => (
          <RowSubject
            subject={row.subject}
            isOpen={isOpen}
            onToggle={() => update({ row: isOpen ? undefined : row.id })}
          />
        ),
        text: ({ subject }) => subject,
      },
      ...inView.map((column): Column<ComparedRow> => {
        const level = levels[column] as Level;
        return {
          id: level.id,
          header: (
            <>
              {level.title}
              <small>
                {describeYears(level.years)}
                {column === reference && " · baseline"}
              </small>
            </>
          ),
          cell: (row) => {
            const from = findReference(column, reference);
            const entry = row.cells[column];
            return (
              <CompareCell
                entry={entry}
                before={from === undefined ? undefined : row.cells[from]}
                change={row.changes[column]}
                absence={entry ? "" : describeAbsence(row)}
              />
            );
          },
          text: (row) => toText(row, column),
        };
      }),
    ],
    [section, inView, levels, reference, update],
  );
  const toHeading = useMemo(() => {
    const titles = new Map(listHeadings(ladder, section).map(({ id, title }) => [id, title]));
    return ({ group }: ComparedRow) => (group === undefined ? undefined : titles.get(group));
  }, [ladder, section]);
  const toDetail = useCallback(
    (row: ComparedRow, isOpen: boolean) =>
      isOpen && (
        <RowPath ladder={ladder} row={row} levels={levels} toLink={() => toRowLink(levels, reference, row.id)}>
          <RowPlace row={row} />
        </RowPath>
      ),
    [ladder, levels, reference],
  );
  return (
    <DataTable
      caption={`${section.title}: ${levels.map((level) => level.title).join(", ")} side by side`}
      columns={columns}
      items={rows}
      toId={toId}
      toHeading={toHeading}
      toDetail={toDetail}
      toText={toSearchText}
      isPlain={isPlain}
      stacked={isPhone}
      markedId={openRow}
    />
  );
});

/** The comparison with the row open, without what its reader has filtered. */
function toRowLink(levels: readonly Level[], reference: number | undefined, row: string): string {
  const search = { levels: levels.map(({ id }) => id), base: levels[reference ?? -1]?.id, row };
  return `${globalThis.location.origin}${import.meta.env.BASE_URL}compare${stringifySearch(search)}`;
}

const toId = ({ id }: ComparedRow) => id;

/** What a level says in a row that is far from view. */
function toText(row: ComparedRow, column: number): string {
  const change = row.changes[column];
  return `${change ? `${nameChange(change)}: ` : ""}${toCell(row, column)}`;
}
