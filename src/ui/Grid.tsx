import { type ColumnDef, type RowData, tableFeatures, useTable } from "@tanstack/react-table";
import { Fragment, type ReactNode, useMemo, useRef } from "react";
import { joinClasses } from "./classNames.ts";
import styles from "./Grid.module.css";
import { GridBlock } from "./GridBlock.tsx";
import { GridLine, type Line } from "./GridLine.tsx";
import { GridSpace } from "./GridSpace.tsx";
import { splitLines } from "./splitLines.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useLineWindow } from "./useLineWindow.ts";

export interface GridColumn<Item> {
  readonly id: string;
  /** Its place among all columns, those that are not shown included, from 1. */
  readonly place: number;
  readonly header: ReactNode;
  readonly sorted?: "ascending" | "descending" | undefined;
  cell(item: Item, isOpen: boolean): ReactNode;
}

export interface GridGroup<Item> {
  /** Undefined: the rows stand under no heading. */
  readonly heading?: { readonly id: string; readonly content: ReactNode } | undefined;
  /** Empty where the group is folded. */
  readonly items: readonly Item[];
}

export interface GridProps<Item extends RowData> {
  /** What the grid shows, for screen readers. */
  readonly caption: string;
  /** The first column heads the rows. */
  readonly columns: readonly GridColumn<Item>[];
  /** How many columns there are, those that are not shown included. */
  readonly columnCount: number;
  readonly groups: readonly GridGroup<Item>[];
  toId(item: Item): string;
  /** What opens under a row. */
  toDetail(item: Item): ReactNode;
  /** The row that is open. */
  readonly openId: string | undefined;
  readonly isCompact?: boolean;
}

const features = tableFeatures({});

/** A table to be walked through cell by cell, after the ARIA grid pattern. Long ones draw only what is in view. */
export function Grid<Item extends RowData>(props: GridProps<Item>) {
  const { caption, columns, columnCount, groups, toId, toDetail, openId, isCompact = false } = props;
  const ref = useRef<HTMLTableElement>(null);
  const definitions = useMemo(() => columns.map(({ id }): ColumnDef<typeof features, Item> => ({ id })), [columns]);
  const data = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const table = useTable({ features, columns: definitions, data, getRowId: toId });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const columnById = new Map(columns.map((column) => [column.id, column]));
  const lines = useMemo(() => listLines(groups, toId, openId), [groups, toId, openId]);
  const { isLong, shown, after, drawLine, measure } = useLineWindow(ref, lines, openId);
  const blocks = useMemo(() => (isLong ? [] : splitLines(lines)), [isLong, lines]);
  const keys = useGridKeys(ref, { rowCount: lines.length + 1, drawLine: (row) => drawLine(row - 2) });
  return (
    <table
      ref={ref}
      role="grid"
      className={joinClasses(styles.grid, isCompact && styles.compact)}
      aria-rowcount={lines.length + 1}
      aria-colcount={columnCount}
      {...keys}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {headers.map(({ id }) => {
            const column = columnById.get(id);
            return (
              <th key={id} scope="col" tabIndex={-1} aria-colindex={column?.place} aria-sort={column?.sorted}>
                {column?.header}
              </th>
            );
          })}
        </tr>
      </thead>
      {blocks.map((block, at) => (
        // What stands in a block changes; its place does not.
        // oxlint-disable-next-line react/no-array-index-key
        <GridBlock key={at} {...block} columns={columns} toDetail={toDetail} openId={openId} />
      ))}
      {isLong && (
        <tbody>
          {shown.map(({ at, gap }) => {
            const line = lines[at];
            if (!line) return null;
            return (
              <Fragment key={line.key}>
                {gap > 0 && <GridSpace height={gap} />}
                <GridLine
                  line={line}
                  at={at}
                  isOpen={line.kind === "row" && line.key === openId}
                  measure={measure}
                  columns={columns}
                  toDetail={toDetail}
                />
              </Fragment>
            );
          })}
          {after > 0 && <GridSpace height={after} />}
        </tbody>
      )}
    </table>
  );
}

function listLines<Item>(
  groups: readonly GridGroup<Item>[],
  toId: (item: Item) => string,
  openId: string | undefined,
): Line<Item>[] {
  return groups.flatMap(({ heading, items }): Line<Item>[] => [
    ...(heading ? [{ kind: "heading" as const, key: `heading ${heading.id}`, content: heading.content }] : []),
    ...items.flatMap((item): Line<Item>[] => {
      const id = toId(item);
      const row = { kind: "row" as const, key: id, item };
      return id === openId ? [row, { kind: "detail", key: `detail ${id}`, item }] : [row];
    }),
  ]);
}
