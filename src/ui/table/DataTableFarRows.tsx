import { Fragment, memo, type ReactNode } from "react";
import type { Column } from "./DataTable.tsx";
import styles from "./DataTable.module.css";
import { useLate } from "../timing/useLate.ts";

interface Props<Item> {
  readonly tableId: string;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
  toId(item: Item): string;
  toText(item: Item): string;
  readonly stacked: boolean;
  /** Of all the rows, in pixels. It stays, so that what is in view does not move; without one they take what they need. */
  readonly height?: number | undefined;
}

/**
 * Rows far from view, in plain words: at first in one cell, as some thousand cells take a slow processor long, and as
 * rows of cells once the browser is idle.
 */
export const DataTableFarRows = memo(function DataTableFarRows<Item>(props: Props<Item>) {
  const { items, columns, toText, stacked, height } = props;
  const late = useLate(items);
  if (late === items && columns.every(({ text }) => text)) return <PlainRows {...props} />;
  return (
    <tr className={styles.far}>
      <td colSpan={columns.length - (stacked ? 1 : 0)}>
        <div style={{ height }}>{items.map(toText).join(" · ")}</div>
      </td>
    </tr>
  );
}) as <Item>(props: Props<Item>) => ReactNode;

/** Rows as cells of plain words. */
export function PlainRows<Item>({ tableId, items, columns, toId, stacked, height }: Omit<Props<Item>, "toText">) {
  const [head, ...rest] = columns;
  const className = height === undefined ? undefined : styles.plain;
  const rowHeight = height && height / items.length / (stacked ? 2 : 1);
  return items.map((item) => {
    const id = toId(item);
    const name = (
      <th scope="row" id={id} colSpan={stacked ? rest.length : undefined}>
        {head?.text?.(item)}
      </th>
    );
    return (
      <Fragment key={id}>
        {stacked && (
          <tr className={className} style={{ height: rowHeight }}>
            {name}
          </tr>
        )}
        <tr className={className} style={{ height: rowHeight }}>
          {!stacked && name}
          {rest.map((column) => (
            <td key={column.id} headers={stacked ? `${id} ${tableId}-${column.id}` : undefined}>
              {column.text?.(item)}
            </td>
          ))}
        </tr>
      </Fragment>
    );
  });
}
