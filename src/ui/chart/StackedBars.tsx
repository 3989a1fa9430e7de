import type { CSSProperties } from "react";
import { joinClasses } from "../classNames.ts";
import { BarLegend } from "./BarLegend.tsx";
import type { BarSeries } from "./barSeries.ts";
import shapes from "./BarShape.module.css";
import styles from "./StackedBars.module.css";

interface Props {
  /** What the chart shows, in words. */
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
 * Horizontal bars, stacked by series, with symbol and figure of each part: in it where there is room, else beside the bar.
 * Their lengths are shares of the room that there is, so that nothing is measured and they are drawn ahead with the page.
 */
export function StackedBars({ label, longest: end, hasLegend = true, series, bars }: Props) {
  const longest =
    end ?? Math.max(...bars.map(({ values }) => series.reduce((sum, { id }) => sum + (values[id] ?? 0), 0)));
  const isShaped = series.some(({ shape }) => shape);
  // What is wider than this has room for its figure on the narrowest screen, and costs no element of its own.
  const mayBeNarrow = ({ share }: { readonly share: number }) => isShaped || share < 0.15;
  return (
    <figure className={styles.chart}>
      <div role="img" aria-label={label}>
        {bars.map(({ id, name, isMarked, values }) => {
          const parts = series.flatMap((part) => {
            const value = values[part.id] ?? 0;
            if (value <= 0) return [];
            const style = { "--share": (value / longest).toFixed(4), "--tone": part.color } as CSSProperties;
            return [{ ...part, style, figure: `${part.symbol}${value}`, share: value / longest }];
          });
          return (
            <div key={id} className={styles.row}>
              <span className={isMarked ? styles.marked : styles.name}>{name}</span>
              <span className={joinClasses(styles.bar, isShaped && styles.shaped)}>
                {parts.map(({ id: part, shape = "full", style, figure }) => (
                  <span key={part} className={joinClasses(styles.part, shapes[shape])} style={style}>
                    {!isShaped && <span className={styles.value}>{figure}</span>}
                  </span>
                ))}
                {parts.filter(mayBeNarrow).map(({ id: part, style, figure }) => (
                  <span
                    key={`beside ${part}`}
                    className={styles.beside}
                    style={isShaped ? undefined : style}
                    // The same figure twice in the text would be found and copied twice.
                    data-figure={isShaped ? undefined : figure}
                  >
                    {isShaped && figure}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
      </div>
      {hasLegend && (
        <figcaption>
          <BarLegend series={series} />
        </figcaption>
      )}
    </figure>
  );
}
