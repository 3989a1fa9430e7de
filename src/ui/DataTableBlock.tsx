import type { RowData } from "@tanstack/react-table";
import { useId, useRef } from "react";
import type { DataTableProps } from "./DataTable.tsx";
import styles from "./DataTable.module.css";
import { DataTableFarRows, PlainRows } from "./DataTableFarRows.tsx";
import { DataTableRow } from "./DataTableRow.tsx";
import { useNearView } from "./useNearView.ts";

interface Props<Item extends RowData> extends DataTableProps<Item> {
  readonly tableId: string;
  readonly heading: string | undefined;
  /** Which part of the rows under the heading it is; the first bears it. */
  readonly part: number;
}

/** How tall a row is that was not drawn yet, in pixels: the middle of the rows of the SRE ladder, two levels wide. */
const rowHeight = 110;
/** How tall a heading is that fits on a line, in pixels. */
const headingHeight = 36.5;

/** Rows under one heading, or a part of them. */
export function DataTableBlock<Item extends RowData>(props: Props<Item>) {
  const { tableId, heading, part, items, columns, stacked = false, toId, toText, toDetail, markedId, isPlain } = props;
  const ref = useRef<HTMLTableSectionElement>(null);
  const headingId = useId();
  const { isNear, height } = useNearView(ref);
  const isDrawn = isNear !== false || !toText || items.some((item) => toId(item) === markedId);
  const width = columns.length - (stacked ? 1 : 0);
  const hasHeading = heading !== undefined && part === 0;
  return (
    <tbody ref={ref} aria-labelledby={hasHeading ? headingId : undefined} aria-label={hasHeading ? undefined : heading}>
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
              detail={toDetail?.(item)}
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
}
