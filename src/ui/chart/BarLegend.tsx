import type { CSSProperties } from "react";
import styles from "./BarLegend.module.css";
import type { BarSeries } from "./barSeries.ts";
import shapes from "./BarShape.module.css";

/** What the parts of a bar stand for. */
export function BarLegend({ series }: { readonly series: readonly BarSeries[] }) {
  return (
    <p className={styles.legend}>
      {series.map(({ id, name, symbol, color, shape = "full" }) => (
        <span key={id}>
          <i className={shapes[shape]} style={{ "--tone": color } as CSSProperties} aria-hidden="true" />
          {symbol} {name}
        </span>
      ))}
    </p>
  );
}
