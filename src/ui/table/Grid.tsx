import { type ReactNode, useMemo, useRef, useState } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./Grid.module.css";
import { GridBlock } from "./GridBlock.tsx";
import type { Line } from "./GridLine.tsx";
import { gridRoles } from "./gridRoles.ts";
import { GridWindow, type LineDrawer } from "./GridWindow.tsx";
import { mostDrawn } from "./mostDrawn.ts";
import { splitLines } from "./splitLines.ts";
import { useDetailInView } from "./useDetailInView.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useIsPrinting } from "../useIsPrinting.ts";

export interface GridColumn<Item> {
  readonly id: string;
  /** Its place among all columns, those that are not shown included, from 1. */
  readonly place: number;
  /** A phone has it out of view. It is marked, for the style of what was drawn before it is known how wide the screen is. */
  readonly isFar?: boolean;
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

export interface GridProps<Item> {
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
  /** Its cells hold sentences. On narrow screens the name of a row stands above them, not beside. */
  readonly hasSentences?: boolean;
}

/** A table to be walked through cell by cell, after the ARIA grid pattern. Long ones draw only what is in view. */
export function Grid<Item>(props: GridProps<Item>) {
  const {
    caption,
    columns,
    columnCount,
    groups,
    toId,
    toDetail,
    openId,
    isCompact = false,
    hasSentences = false,
  } = props;
  const ref = useRef<HTMLTableElement>(null);
  useDetailInView(ref, openId);
  const lines = useMemo(() => listLines(groups, toId, openId), [groups, toId, openId]);
  const isLong = useIsLong(lines);
  const lineWindow = useRef<LineDrawer>(null);
  const blocks = useMemo(() => (isLong ? [] : splitLines(lines)), [isLong, lines]);
  const keys = useGridKeys(ref, {
    rowCount: lines.length + 1,
    drawLine: (row) => lineWindow.current?.drawLine(row - 2),
  });
  return (
    <table
      ref={ref}
      role="grid"
      className={joinClasses(styles.grid, isCompact && styles.compact, hasSentences && styles.sentences)}
      aria-rowcount={lines.length + 1}
      aria-colcount={columnCount}
      {...keys}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead {...gridRoles.group}>
        <tr {...gridRoles.row} aria-rowindex={1}>
          {columns.map(({ id, place, isFar, header, sorted }) => (
            <th
              key={id}
              scope="col"
              {...gridRoles.columnHead}
              tabIndex={-1}
              aria-colindex={place}
              aria-sort={sorted}
              data-far={isFar || undefined}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((block, at) => (
        // What stands in a block changes; its place does not.
        // oxlint-disable-next-line react/no-array-index-key
        <GridBlock key={at} {...block} columns={columns} toDetail={toDetail} openId={openId} />
      ))}
      {isLong && (
        <GridWindow ref={lineWindow} table={ref} lines={lines} columns={columns} toDetail={toDetail} openId={openId} />
      )}
    </table>
  );
}

/** Whether there are many lines, or were: those that stay when others go need not be drawn anew. On paper, all are. */
function useIsLong(lines: readonly unknown[]): boolean {
  const isPrinting = useIsPrinting();
  const isLong = lines.length > mostDrawn;
  const [wasLong, setWasLong] = useState(isLong);
  if (isLong && !wasLong) setWasLong(true);
  return wasLong && !isPrinting;
}

function listLines<Item>(
  groups: readonly GridGroup<Item>[],
  toId: (item: Item) => string,
  openId: string | undefined,
): Line<Item>[] {
  let turn = 0;
  return groups.flatMap(({ heading, items }): Line<Item>[] => [
    ...(heading ? [{ kind: "heading" as const, key: `heading ${heading.id}`, content: heading.content }] : []),
    ...items.flatMap((item): Line<Item>[] => {
      const id = toId(item);
      const row = { kind: "row" as const, key: id, item, turn: turn++ };
      return id === openId ? [row, { kind: "detail", key: `detail ${id}`, item }] : [row];
    }),
  ]);
}
