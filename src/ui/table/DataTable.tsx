import { type ColumnDef, type RowData, tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useId, useMemo, useRef } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./DataTable.module.css";
import { DataTableBlock, rowHeight } from "./DataTableBlock.tsx";
import { type Block, splitIntoBlocks } from "./splitIntoBlocks.ts";
import { stageList } from "../timing/stageList.ts";
import { useDetailInView } from "./useDetailInView.ts";
import { useIsPrinting } from "../useIsPrinting.ts";
import { useIsTakingOver } from "../timing/useIsTakingOver.ts";
import { useNextPaint } from "../timing/useNextPaint.ts";
import { useReachedBlock } from "./useReachedBlock.ts";

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
  toDetail?: ((item: Item, isMarked: boolean) => ReactNode) | undefined;
  /**
   * Stands for a row that is far from view: drawn cheaply, and found by the browser's own search. Once the browser is
   * idle, the texts of the columns take its place, if all have one.
   */
  toText?: ((item: Item) => string) | undefined;
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

/** So many blocks of a table fill a window. */
const mostInView = 6;
const none: readonly never[] = [];
const toKey = ({ heading, part }: Block<unknown>) => `${heading} ${part}`;

/**
 * A table with a sticky head, rows under headings, and rows that open. Given a text for its rows, it draws only those
 * that are in view or near it.
 */
export function DataTable<Item extends RowData>(props: Props<Item>) {
  const { caption, columns, items, toId, toHeading, toDetail, toText, markedId } = props;
  const { stacked = false, dense = false, isPlain = false } = props;
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
  // What is drawn ahead, in one part, or where nothing tells what is in view, is there at once.
  const isWhole = useIsTakingOver() || !isSplit || typeof IntersectionObserver === "undefined";
  const painted = useNextPaint<readonly Block<Item>[]>(blocks, isWhole ? blocks : none);
  const hasMarked = (block: Block<Item>) =>
    markedId !== undefined && block.items.some((item) => toId(item) === markedId);
  const isPrinting = useIsPrinting();
  const staged = stageList<Block<Item>>(blocks, isWhole || isPrinting ? blocks : painted, {
    toKey,
    isAtOnce: (block, place) => place < mostInView || hasMarked(block),
  });
  const element = useRef<HTMLTableElement>(null);
  const reached = useReachedBlock(element);
  useDetailInView(element, markedId);
  const columnById = new Map(columns.map((column) => [column.id, column]));
  return (
    <table
      ref={element}
      className={joinClasses(styles.table, stacked && styles.stacked, dense && styles.dense, isSplit && styles.split)}
    >
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
      {staged.map(({ key, item: block, place, stage }) => {
        if (stage === "leaving") return undefined;
        if (stage === "coming") return <Room key={`room ${key}`} rows={block.items.length} />;
        return (
          <DataTableBlock
            key={key}
            tableId={tableId}
            heading={block.heading}
            part={block.part}
            place={place}
            items={block.items}
            columns={columns}
            toId={toId}
            toDetail={toDetail}
            toText={toText}
            stacked={stacked}
            isPlain={isPlain}
            markedId={hasMarked(block) ? markedId : undefined}
            isBesideFocus={reached !== undefined && Math.abs(place - reached) <= 1}
          />
        );
      })}
    </table>
  );
}

/** Stands for rows that come once what is in view is painted. */
const Room = ({ rows }: { readonly rows: number }) => (
  <tbody aria-hidden="true">
    <tr>
      <td style={{ height: rows * rowHeight, padding: 0, border: 0 }} />
    </tr>
  </tbody>
);

export type { Props as DataTableProps };
