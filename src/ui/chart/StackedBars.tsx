import { BarLegend } from "./BarLegend.tsx";
import type { BarSeries } from "./barSeries.ts";
import styles from "./StackedBars.module.css";

interface Props {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** The total at which a bar is as long as it can be, so that charts beside one another share it. Default: the largest. */
  readonly longest?: number;
  /** False where charts beside one another share a legend. */
  readonly hasLegend?: boolean;
  readonly series: readonly BarSeries[];
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    readonly isMarked: boolean;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

/**
 * Horizontal bars, stacked by series, each part labelled with its symbol and figure where there is room. Their lengths are
 * shares of the room that there is, so that nothing is measured and they are drawn ahead with the page.
 */
export function StackedBars({ label, longest: end, hasLegend = true, series, bars }: Props) {
  const longest =
    end ?? Math.max(...bars.map(({ values }) => series.reduce((sum, { id }) => sum + (values[id] ?? 0), 0)));
  return (
    <figure>
      <div role="img" aria-label={label}>
        {bars.map(({ id, name, isMarked, values }) => (
          <div key={id} className={styles.row}>
            <span className={isMarked ? styles.marked : styles.name}>{name}</span>
            <span className={styles.bar}>
              {series.map(({ id: part, symbol, color }) => {
                const value = values[part] ?? 0;
                if (value <= 0) return null;
                const width = `${((value / longest) * 100).toFixed(2)}%`;
                return (
                  <span key={part} className={styles.part} style={{ width, background: color }}>
                    <span className={styles.value}>{`${symbol}${value}`}</span>
                  </span>
                );
              })}
            </span>
          </div>
        ))}
      </div>
      {hasLegend && (
        <figcaption>
          <BarLegend series={series} />
        </figcaption>
      )}
    </figure>
  );
}
