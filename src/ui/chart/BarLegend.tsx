import styles from "./BarLegend.module.css";
import type { BarSeries } from "./barSeries.ts";

/** What the parts of a bar stand for. */
export function BarLegend({ series }: { readonly series: readonly BarSeries[] }) {
  return (
    <p className={styles.legend}>
      {series.map(({ id, name, symbol, color }) => (
        <span key={id}>
          <i style={{ background: color }} aria-hidden="true" />
          {symbol} {name}
        </span>
      ))}
    </p>
  );
}
