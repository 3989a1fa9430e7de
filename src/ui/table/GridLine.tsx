import { memo, type ReactNode } from "react";
import type { GridProps } from "./Grid.tsx";
import styles from "./Grid.module.css";
import { gridRoles } from "./gridRoles.ts";

/** What a grid draws from top to bottom: headings, rows in their turn from 0, and what a row has opened. */
export type Line<Item> =
  | { readonly kind: "heading"; readonly key: string; readonly content: ReactNode }
  | { readonly kind: "row"; readonly key: string; readonly item: Item; readonly turn: number }
  | { readonly kind: "detail"; readonly key: string; readonly item: Item };

interface Props<Item> extends Pick<GridProps<Item>, "columns" | "toDetail"> {
  readonly line: Line<Item>;
  /** Its place among the lines, from 0. */
  readonly at: number;
  readonly isOpen: boolean;
  measure(element: HTMLTableRowElement | null): void;
}

function DrawnLine<Item>({ line, at, isOpen, columns, toDetail, measure }: Props<Item>) {
  const index = { ...gridRoles.row, "aria-rowindex": at + 2, "data-index": at, ref: measure };
  if (line.kind === "heading")
    return (
      <tr {...index} className={styles.heading}>
        <th scope="colgroup" {...gridRoles.columnHead} colSpan={columns.length} aria-colindex={1} tabIndex={-1}>
          {line.content}
        </th>
      </tr>
    );
  if (line.kind === "detail")
    return (
      <tr {...index} className={styles.detail}>
        <td {...gridRoles.cell} colSpan={columns.length} aria-colindex={1} tabIndex={-1} data-detail="">
          {toDetail(line.item)}
        </td>
      </tr>
    );
  const [head, ...rest] = columns;
  return (
    <tr {...index} data-marked={isOpen || undefined}>
      <th scope="row" {...gridRoles.rowHead} id={line.key} aria-colindex={1} tabIndex={-1}>
        {head?.cell(line.item, isOpen)}
      </th>
      {rest.map((column) => (
        <td
          key={column.id}
          {...gridRoles.cell}
          aria-colindex={column.place}
          tabIndex={-1}
          data-far={column.isFar || undefined}
        >
          {column.cell(line.item, isOpen)}
        </td>
      ))}
    </tr>
  );
}

/**
 * Where a line is drawn, for React. Rows that come in another order, or fewer of them, change what the rows before them
 * said: most of it is the same, and to draw a row anew takes several times as long. What opens under one moves no other.
 */
export const toSlot = <Item,>(line: Line<Item>, firstTurn = 0): string =>
  line.kind === "row" ? `row ${line.turn - firstTurn}` : line.key;

/** A line that is redrawn only when something of it changes. */
export const GridLine = memo(DrawnLine, (before, after) => {
  const { line: from, ...rest } = before;
  const { line: to, ...others } = after;
  return (
    from.kind === to.kind &&
    (from.kind === "heading" || to.kind === "heading" ? from === to : from.item === to.item) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => rest[name] === others[name])
  );
}) as typeof DrawnLine;
