import type { RowData } from "@tanstack/react-table";
import { Fragment, useRef } from "react";
import type { DataTableProps } from "./DataTable.tsx";
import styles from "./DataTable.module.css";
import { useNearView } from "./useNearView.ts";

interface Props<Item extends RowData> extends DataTableProps<Item> {
  readonly heading: string | undefined;
}

/** How tall a row is that was not drawn yet, in pixels: the middle of the rows of the SRE ladder, two levels wide. */
const rowHeight = 110;

/** The rows under one heading. */
export function DataTableBlock<Item extends RowData>(props: Props<Item>) {
  const { heading, items, columns, stacked = false, toId, toText, markedId } = props;
  const ref = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNearView(ref);
  const isDrawn = isNear || !toText || items.some((item) => toId(item) === markedId);
  const width = columns.length - (stacked ? 1 : 0);
  return (
    <tbody ref={ref}>
      {heading !== undefined && (
        <tr className={styles.heading}>
          <th scope="rowgroup" colSpan={width}>
            <span>{heading}</span>
          </th>
        </tr>
      )}
      {isDrawn ? (
        <Rows {...props} width={width} />
      ) : (
        <tr className={styles.far}>
          <td colSpan={width} style={{ height: height ?? items.length * rowHeight }}>
            {items.map(toText).join(" · ")}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Rows<Item extends RowData>(props: Props<Item> & { readonly width: number }) {
  const { items, columns, toId, toDetail, stacked = false, markedId, width } = props;
  const [head, ...rest] = columns;
  return items.map((item) => {
    const id = toId(item);
    const marked = id === markedId ? true : undefined;
    const detail = toDetail?.(item);
    return (
      <Fragment key={id}>
        {stacked && (
          <tr className={styles.subject}>
            <th scope="row" colSpan={width} id={id} data-marked={marked}>
              {head?.cell(item)}
            </th>
          </tr>
        )}
        <tr data-marked={marked}>
          {!stacked && (
            <th scope="row" id={id}>
              {head?.cell(item)}
            </th>
          )}
          {rest.map((column) => (
            <td key={column.id}>{column.cell(item)}</td>
          ))}
        </tr>
        {detail && (
          <tr className={styles.detail}>
            <td colSpan={width}>{detail}</td>
          </tr>
        )}
      </Fragment>
    );
  });
}
