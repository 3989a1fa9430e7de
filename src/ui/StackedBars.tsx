import { Bar, BarChart, LabelList, type LabelProps, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { BarLegend } from "./BarLegend.tsx";
import type { BarSeries } from "./barSeries.ts";
import styles from "./StackedBars.module.css";

interface Props {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly height: number;
  /** Where the value axis ends, so that charts beside one another share it. Default: the longest bar. */
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

/** The least width of a part in which its symbol and figure can be read, in pixels. */
const leastWidth = 24;

/** The figure of a part, in its middle, where there is room. */
function Value({ x, y, width, height, value, symbol }: LabelProps & { readonly symbol: string }) {
  const [left, top, wide, high] = [x, y, width, height].map(Number) as [number, number, number, number];
  if (!(wide >= leastWidth)) return null;
  return (
    <text x={left + wide / 2} y={top + high / 2} dy={4} textAnchor="middle" className={styles.value}>
      {symbol}
      {value}
    </text>
  );
}

/** Horizontal bars, stacked by series, each part labelled with its symbol and figure where there is room. */
export function StackedBars({ label, height, longest: end, hasLegend = true, series, bars }: Props) {
  const data = bars.map(({ name, values }) => ({ name, ...values }));
  const longest =
    end ?? Math.max(...bars.map(({ values }) => series.reduce((sum, { id }) => sum + (values[id] ?? 0), 0)));
  const marked = new Set(bars.filter(({ isMarked }) => isMarked).map(({ name }) => name));
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 800, height }}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barSize={16}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, longest]} />
            <YAxis
              type="category"
              dataKey="name"
              width={128}
              axisLine={false}
              tickLine={false}
              interval={0}
              tick={({ x, y, payload }) => (
                <text
                  x={Number(x) - 118}
                  y={Number(y)}
                  dy={4}
                  className={marked.has(payload.value) ? styles.marked : styles.name}
                >
                  {payload.value}
                </text>
              )}
            />
            {series.map(({ id, symbol, color }) => (
              <Bar
                key={id}
                dataKey={id}
                stackId="all"
                fill={color}
                stroke="var(--sheet)"
                strokeWidth={1}
                isAnimationActive={false}
              >
                <LabelList dataKey={id} content={(props) => <Value {...props} symbol={symbol} />} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      {hasLegend && (
        <figcaption>
          <BarLegend series={series} />
        </figcaption>
      )}
    </figure>
  );
}
