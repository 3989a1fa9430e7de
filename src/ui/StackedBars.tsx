import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { BarLegend } from "./BarLegend.tsx";
import type { BarSeries } from "./barSeries.ts";
import styles from "./StackedBars.module.css";

interface Props {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly height: number;
  readonly series: readonly BarSeries[];
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    readonly isMarked: boolean;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

/** Horizontal bars, stacked by series, each part labelled with its symbol and figure where there is room. */
export function StackedBars({ label, height, series, bars }: Props) {
  const data = bars.map(({ name, values }) => ({ name, ...values }));
  const longest = Math.max(...bars.map(({ values }) => series.reduce((sum, { id }) => sum + (values[id] ?? 0), 0)));
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
                <LabelList
                  dataKey={id}
                  position="center"
                  className={styles.value}
                  formatter={(value) => (Number(value) > longest / 18 ? `${symbol}${value}` : "")}
                />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption>
        <BarLegend series={series} />
      </figcaption>
    </figure>
  );
}
