import type { RowData } from "@tanstack/react-table";
import { memo, type ReactNode, useId, useMemo, useRef } from "react";
import type { DataTableProps } from "./DataTable.tsx";
import styles from "./DataTable.module.css";
import { DataTableFarRows, PlainRows } from "./DataTableFarRows.tsx";
import { DataTableRow } from "./DataTableRow.tsx";
import { toFit } from "./toFit.ts";
import { useFresh } from "../timing/useFresh.ts";
import { useNearView } from "../timing/useNearView.ts";

interface Props<Item extends RowData> extends Pick<
  DataTableProps<Item>,
  "columns" | "items" | "toId" | "toDetail" | "toText" | "stacked" | "isPlain" | "markedId"
> {
  readonly tableId: string;
  readonly heading: string | undefined;
  /** Which part of the rows under the heading it is; the first bears it. */
  readonly part: number;
  /** Which block of the table it is, from 0. */
  readonly place: number;
  /** It has the focus, or is the one before or after. */
  readonly isBesideFocus: boolean;
}

/** So far from the window rows are drawn, in pixels: a third of a window. Each has to be laid out with every change. */
const nearness = 300;
/** How tall a row is that was not drawn yet, in pixels: the middle of the rows of the SRE ladder, two levels wide. */
export const rowHeight = 110;
/** How tall a heading is that fits on a line, in pixels. */
const headingHeight = 36.5;

/** Rows under one heading, or a part of them. Of a long table, what changes is drawn first where it is in view. */
export const DataTableBlock = memo(function DataTableBlock<Item extends RowData>(props: Props<Item>) {
  const { tableId, heading, part, place, stacked = false, toId, toText, markedId, isPlain, isBesideFocus } = props;
  const ref = useRef<HTMLTableSectionElement>(null);
  const headingId = useId();
  const { isNear, height } = useNearView(ref, nearness);
  const isUrgent = !toText || props.items.some((item) => toId(item) === markedId);
  const given = useGiven(props);
  const { shown = given, isInView } = useFresh(ref, given, isUrgent, place);
  const { items, columns, toDetail } = shown;
  // Of a block that has just come, it is not told yet whether it is near; of one that was drawn ahead neither.
  const isDrawn = isUrgent || isBesideFocus || isNear !== false || (isInView && height === undefined);
  const width = props.columns.length - (stacked ? 1 : 0);
  const hasHeading = heading !== undefined && part === 0;
  return (
    <tbody
      ref={ref}
      className={toFit(columns, props.columns)}
      aria-labelledby={hasHeading ? headingId : undefined}
      aria-label={hasHeading ? undefined : heading}
    >
      {hasHeading && (
        <tr className={styles.heading}>
          <th scope="rowgroup" id={headingId} colSpan={width}>
            <span>{heading}</span>
          </th>
        </tr>
      )}
      {isPlain ? (
        <PlainRows tableId={tableId} items={items} columns={columns} toId={toId} stacked={stacked} />
      ) : isDrawn ? (
        items.map((item) => {
          const id = toId(item);
          return (
            <DataTableRow
              key={id}
              id={id}
              item={item}
              columns={columns}
              detail={toDetail?.(item, id === markedId)}
              stacked={stacked}
              isMarked={id === markedId}
              tableId={tableId}
            />
          );
        })
      ) : (
        <DataTableFarRows
          tableId={tableId}
          items={items}
          columns={columns}
          toId={toId}
          toText={toText}
          stacked={stacked}
          height={height === undefined ? items.length * rowHeight : height - (hasHeading ? headingHeight : 0)}
        />
      )}
    </tbody>
  );
}) as <Item extends RowData>(props: Props<Item>) => ReactNode;

/** What the rows are drawn from: the same object as long as it is the same. */
function useGiven<Item extends RowData>({ items, columns, toDetail }: Props<Item>) {
  return useMemo(() => ({ items, columns, toDetail }), [items, columns, toDetail]);
}
