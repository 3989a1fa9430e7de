import { type ColumnDef, type RowData, tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useId, useMemo } from "react";
import { joinClasses } from "./classNames.ts";
import styles from "./DataTable.module.css";
import { DataTableBlock } from "./DataTableBlock.tsx";
import { splitIntoBlocks } from "./splitIntoBlocks.ts";

export interface Column<Item> {
  readonly id: string;
  readonly header: ReactNode;
  cell(item: Item, isMarked: boolean): ReactNode;
  /** The cell in plain words, where its row is far from view. */
  text?(item: Item): string;
}

interface Props<Item extends RowData> {
  /** What the table shows, for screen readers. */
  readonly caption: string;
  /** The first column heads the rows. A row is drawn anew only when its item or the columns are others. */
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  /** Names the row in the page; without spaces. */
  toId(item: Item): string;
  /** The heading that a row stands under; rows of a heading must follow one another. */
  toHeading?(item: Item): string | undefined;
  /** What opens under a row. The same function as long as it opens the same. */
  toDetail?(item: Item): ReactNode;
  /**
   * Stands for a row that is far from view: drawn cheaply, and found by the browser's own search. Once the browser is
   * idle, the texts of the columns take its place, if all have one.
   */
  toText?(item: Item): string;
  /** Draws all rows cheaply, by the texts of the columns. */
  readonly isPlain?: boolean;
  /** Rows of a line each, such as figures. */
  readonly dense?: boolean;
  /** Phones: the row's head stands above its cells. */
  readonly stacked?: boolean;
  /** The row that the address points at. */
  readonly markedId?: string | undefined;
}

const features = tableFeatures({});

/**
 * A table with a sticky head, rows under headings, and rows that open. Given a text for its rows, it draws only those
 * that are in view or near it.
 */
export function DataTable<Item extends RowData>(props: Props<Item>) {
  const { caption, columns, items, toId, toHeading, toText, stacked = false, dense = false } = props;
  const tableId = useId();
  const definitions = useMemo(() => columns.map(({ id }): ColumnDef<typeof features, Item> => ({ id })), [columns]);
  const data = useMemo(() => [...items], [items]);
  const table = useTable({ features, columns: definitions, data, getRowId: toId });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const { rows } = table.getRowModel();
  const isSplit = toText !== undefined;
  const blocks = useMemo(
    () =>
      splitIntoBlocks(
        rows.map(({ original }) => original),
        (item) => toHeading?.(item),
        // Parts are drawn, or not, apart. Where all rows are drawn anyway, a part would only make rows move between parts.
        isSplit,
      ),
    [rows, toHeading, isSplit],
  );
  const columnById = new Map(columns.map((column) => [column.id, column]));
  return (
    <table className={joinClasses(styles.table, stacked && styles.stacked, dense && styles.dense)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {headers.slice(stacked ? 1 : 0).map(({ id }) => (
            <th key={id} id={`${tableId}-${id}`} scope="col">
              {columnById.get(id)?.header}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map(({ heading, part, items: block }, place) => (
        <DataTableBlock
          key={`${heading} ${part}`}
          {...props}
          tableId={tableId}
          heading={heading}
          part={part}
          place={place}
          items={block}
        />
      ))}
    </table>
  );
}

export type { Props as DataTableProps };
