import { useState } from "react";
import type { Level } from "../../domain/ladder/ladder.ts";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { Segment } from "../../ui/control/Segment.tsx";
import { StackedBars } from "../../ui/chart/StackedBars.tsx";
import type { BarSeries } from "../../ui/chart/barSeries.ts";
import styles from "./Distribution.module.css";

interface Panel {
  readonly id: string;
  readonly title: string;
  /** How many there are of each series. */
  count(level: Level): Readonly<Record<string, number>>;
}

interface Props {
  readonly title: string;
  readonly sentence: string;
  /** What the series are: "Importance". */
  readonly what: string;
  readonly series: readonly BarSeries[];
  readonly levels: readonly Level[];
  readonly panels: readonly Panel[];
}

type View = "chart" | "table";
const views: readonly { readonly value: View; readonly text: string }[] = [
  { value: "chart", text: "Chart" },
  { value: "table", text: "Table" },
];

/** Counts per level as stacked bars on one scale, panel beside panel, and the same figures as a table. */
export function Distribution({ title, sentence, what, series, levels, panels }: Props) {
  const [view, setView] = useState<View>("chart");
  const sum = (counts: Readonly<Record<string, number>>) => series.reduce((all, { id }) => all + (counts[id] ?? 0), 0);
  const longest = Math.max(...panels.flatMap(({ count }) => levels.map((level) => sum(count(level)))));
  return (
    <section className={`${styles.distribution} sheet`} aria-labelledby="distribution-title">
      <div className={styles.head}>
        <h2 id="distribution-title">{title}</h2>
        <p className="quiet">{sentence}</p>
        <div className="no-print">
          <Segment label={`${title} as`} options={views} value={view} onChange={(next) => setView(next)} />
        </div>
      </div>
      {view === "chart" ? (
        <div className={styles.panels}>
          {panels.map((panel, at) => (
            <div key={panel.id} className={styles.panel}>
              {panels.length > 1 && <h3>{panel.title}</h3>}
              <StackedBars
                label={`${panels.length > 1 ? `${title}: ${panel.title}` : title}. ${tellFigures(panel, series, levels)}`}
                longest={longest}
                hasLegend={at === 0}
                series={series}
                bars={levels.map((level) => ({
                  id: level.id,
                  name: level.title,
                  isMarked: false,
                  values: panel.count(level),
                }))}
              />
            </div>
          ))}
        </div>
      ) : (
        <DistributionTable title={title} what={what} series={series} levels={levels} panels={panels} />
      )}
    </section>
  );
}

/** All that a panel shows: "Associate: Critical 6, Important 8; Lead: none." */
function tellFigures({ count }: Panel, series: readonly BarSeries[], levels: readonly Level[]): string {
  const told = levels.map((level) => {
    const counts = count(level);
    const figures = series.flatMap(({ id, name }) => (counts[id] ? `${name} ${counts[id]}` : []));
    return `${level.title}: ${figures.join(", ") || "none"}`;
  });
  return `${told.join("; ")}.`;
}

interface Row {
  readonly panel: Panel;
  readonly series: BarSeries;
}

function DistributionTable({ title, what, series, levels, panels }: Omit<Props, "sentence">) {
  const columns: Column<Row>[] = [
    { id: "name", header: what, cell: (row) => `${row.series.symbol} ${row.series.name}` },
    ...levels.map((level) => ({
      id: level.id,
      header: level.title,
      cell: (row: Row) => <span className="figures">{row.panel.count(level)[row.series.id] ?? 0}</span>,
    })),
  ];
  return (
    <DataTable
      caption={title}
      columns={columns}
      items={panels.flatMap((panel) => series.map((one) => ({ panel, series: one })))}
      toId={(row) => `${row.panel.id}-${row.series.id}`}
      toHeading={(row) => (panels.length > 1 ? row.panel.title : undefined)}
    />
  );
}
