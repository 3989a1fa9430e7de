import type { BarSeries } from "../chart/barSeries.ts";
import styles from "./CellBar.module.css";

interface Props {
  readonly series: readonly BarSeries[];
  readonly values: Readonly<Record<string, number>>;
  /** The total that fills the cell: the same for all bars that are compared. */
  readonly longest: number;
}

/** A stacked bar in a table's cell, after its total. Each part bears its symbol and figure where there is room. */
export function CellBar({ series, values, longest }: Props) {
  const parts = series.flatMap((one) =>
    (values[one.id] ?? 0) > 0 ? [{ ...one, value: values[one.id] as number }] : [],
  );
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    <span className={`${styles.cell} figures`}>
      <span className={styles.total}>{total}</span>
      {parts.length > 0 && (
        <span className="visually-hidden">
          : {parts.map(({ name, value }) => `${value} ${name.toLowerCase()}`).join(", ")}
        </span>
      )}
      <span className={styles.bar} aria-hidden="true">
        {parts.map(({ id, symbol, color, value }) => (
          <span key={id} className={styles.part} style={{ width: `${(value / longest) * 100}%`, background: color }}>
            <b>
              {symbol}
              <span>{value}</span>
            </b>
          </span>
        ))}
      </span>
    </span>
  );
}
