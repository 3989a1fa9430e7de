import { memo, type ReactNode } from "react";
import type { Column } from "./DataTable.tsx";
import styles from "./DataTable.module.css";

interface Props<Item> {
  readonly tableId: string;
  readonly id: string;
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  /** What has opened under the row. */
  readonly detail: ReactNode;
  readonly stacked: boolean;
  readonly isMarked: boolean;
}

/** A row, and what has opened under it. */
export const DataTableRow = memo(function DataTableRow<Item>(props: Props<Item>) {
  const { tableId, id, item, columns, detail, stacked, isMarked } = props;
  const [head, ...rest] = columns;
  const marked = isMarked || undefined;
  const width = columns.length - (stacked ? 1 : 0);
  return (
    <>
      {stacked && (
        <tr className={styles.subject}>
          <th scope="row" colSpan={width} id={id} data-marked={marked}>
            {head?.cell(item, isMarked)}
          </th>
        </tr>
      )}
      <tr data-marked={marked}>
        {!stacked && (
          <th scope="row" id={id}>
            {head?.cell(item, isMarked)}
          </th>
        )}
        {rest.map((column) => (
          <td key={column.id} headers={stacked ? `${id} ${tableId}-${column.id}` : undefined}>
            {column.cell(item, isMarked)}
          </td>
        ))}
      </tr>
      {detail && (
        <tr className={styles.detail}>
          <td colSpan={width} headers={stacked ? id : undefined} data-detail="">
            {detail}
          </td>
        </tr>
      )}
    </>
  );
}) as <Item>(props: Props<Item>) => ReactNode;
