import { type ColumnDef, type RowData, tableFeatures, useTable } from "@tanstack/react-table";
import { Fragment, type ReactNode, useMemo } from "react";
import { joinClasses } from "./classNames.ts";
import styles from "./DataTable.module.css";

export interface Column<Item> {
  readonly id: string;
  readonly header: ReactNode;
  cell(item: Item): ReactNode;
}

interface Props<Item extends RowData> {
  /** What the table shows, for screen readers, or in view with `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** The first column heads the rows. */
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  toId(item: Item): string;
  /** The heading that a row stands under; rows of a heading must follow one another. */
  toHeading?(item: Item): string | undefined;
  /** What opens under a row. */
  toDetail?(item: Item): ReactNode;
  /** Phones: the row's head stands above its cells. */
  readonly stacked?: boolean;
  /** The row that the address points at. */
  readonly markedId?: string | undefined;
}

const features = tableFeatures({});

/** A table with a sticky head and first column, rows under headings, and rows that open. */
export function DataTable<Item extends RowData>(props: Props<Item>) {
  const { caption, showCaption = false, columns, items, toId, toHeading, toDetail, stacked = false, markedId } = props;
  const definitions = useMemo(() => columns.map(({ id }): ColumnDef<typeof features, Item> => ({ id })), [columns]);
  const data = useMemo(() => [...items], [items]);
  const table = useTable({ features, columns: definitions, data, getRowId: toId });
  // Heads and cells are called, not mounted: a column that is described anew must not lose the focus of its cells.
  const columnById = new Map(columns.map((column) => [column.id, column]));
  const width = columns.length - (stacked ? 1 : 0);
  const blocks = splitByHeading(table.getRowModel().rows, ({ original }) => toHeading?.(original));
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <table className={joinClasses(styles.table, stacked && styles.stacked)}>
      <caption className={showCaption ? styles.caption : "visually-hidden"}>{caption}</caption>
      <thead>
        <tr>
          {headers.slice(stacked ? 1 : 0).map((header) => (
            <th key={header.id} scope="col">
              {columnById.get(header.id)?.header}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map(({ heading, rows }) => (
        <tbody key={`${heading} ${rows[0]?.id}`}>
          {heading !== undefined && (
            <tr className={styles.heading}>
              <th scope="rowgroup" colSpan={width}>
                <span>{heading}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => {
            const [head, ...cells] = row.getAllCells();
            const detail = toDetail?.(row.original);
            const marked = row.id === markedId ? true : undefined;
            return (
              <Fragment key={row.id}>
                {stacked && head && (
                  <tr className={styles.subject}>
                    <th scope="row" colSpan={width} id={row.id} data-marked={marked}>
                      {columnById.get(head.column.id)?.cell(row.original)}
                    </th>
                  </tr>
                )}
                <tr data-marked={marked}>
                  {!stacked && head && (
                    <th scope="row" id={row.id}>
                      {columnById.get(head.column.id)?.cell(row.original)}
                    </th>
                  )}
                  {cells.map((cell) => (
                    <td key={cell.id}>{columnById.get(cell.column.id)?.cell(row.original)}</td>
                  ))}
                </tr>
                {detail && (
                  <tr className={styles.detail}>
                    <td colSpan={width}>{detail}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

/** Runs of rows that stand under the same heading. */
function splitByHeading<Row>(rows: readonly Row[], toHeading: (row: Row) => string | undefined) {
  const blocks: { readonly heading: string | undefined; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const heading = toHeading(row);
    const last = blocks.at(-1);
    if (last && last.heading === heading) last.rows.push(row);
    else blocks.push({ heading, rows: [row] });
  }
  return blocks;
}
