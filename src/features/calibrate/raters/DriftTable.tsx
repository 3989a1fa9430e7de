import { describeMean, type RaterDrift } from "../../../domain/calibrate/raterDrift.ts";
import { countNoun, toNumberWord } from "../../../domain/numberWords.ts";
import { BarLegend } from "../../../ui/chart/BarLegend.tsx";
import type { BarSeries } from "../../../ui/chart/barSeries.ts";
import { CellBar } from "../../../ui/table/CellBar.tsx";
import { type Column, DataTable } from "../../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../../ui/useIsPhone.ts";
import { NameInColumn } from "../NameInColumn.tsx";
import { nameOf } from "../nameOf.ts";
import styles from "./RatersView.module.css";

const series: readonly BarSeries[] = [
  { id: "below", name: "Below the group", symbol: "↓", color: "var(--lowered-bar)" },
  { id: "at", name: "With the group", symbol: "=", color: "var(--manager-bar)" },
  { id: "above", name: "Above the group", symbol: "↑", color: "var(--raised-bar)" },
];

/** Every manager's rows below, with and above the group as a bar and as figures, and how far they lie off on the whole. */
export function DriftTable({ drifts }: { readonly drifts: readonly RaterDrift[] }) {
  const isPhone = useIsPhone();
  const told = drifts.filter(({ isEnough }) => isEnough);
  const longest = Math.max(1, ...told.map(({ rows }) => rows));
  // The lane ends at a whole level, so that a small drift looks small.
  const end = Math.max(1, Math.ceil(Math.max(0, ...told.map(({ mean }) => Math.abs(mean)))));
  const figure = (id: "below" | "at" | "above", header: string): Column<RaterDrift> => ({
    id,
    header,
    cell: (drift) => (drift.isEnough ? <span className="figures">{drift[id]}</span> : ""),
  });
  const columns: Column<RaterDrift>[] = [
    { id: "rater", header: "Rater", cell: ({ rater }) => <NameInColumn name={nameOf(rater)} /> },
    {
      id: "rows",
      header: "Rows seen by others too",
      cell: ({ isEnough, below, at, above }) => (
        <CellBar series={series} longest={longest} values={isEnough ? { below, at, above } : {}} />
      ),
    },
    ...(isPhone ? [] : [figure("below", "Below"), figure("at", "With"), figure("above", "Above")]),
    {
      id: "mean",
      header: "Mean difference",
      cell: (drift) => (
        <>
          {drift.isEnough && <MeanLane mean={drift.mean} end={end} />}
          <span className="figures">{describeMean(drift)}</span>
        </>
      ),
    },
  ];
  return (
    <div className={`${styles.frame} sheet`}>
      <DataTable
        caption="How each rater’s marks lie against the group’s"
        columns={columns}
        items={drifts}
        toId={({ rater }) => rater.id}
        stacked={isPhone}
      />
      <div className={styles.legend}>
        <BarLegend series={series} />
        <p className="quiet">
          The lane of the mean difference goes from {countNoun(end, "level")} below the group to {toNumberWord(end)}{" "}
          above.
        </p>
      </div>
    </div>
  );
}

/** A dot on a lane whose middle is the group. The same stands beside it in words. */
function MeanLane({ mean, end }: { readonly mean: number; readonly end: number }) {
  return (
    <span className={styles.lane} aria-hidden="true">
      <i style={{ left: `${50 + (mean / end) * 50}%` }} />
    </span>
  );
}
