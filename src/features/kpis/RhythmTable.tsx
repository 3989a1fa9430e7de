import { Link } from "@tanstack/react-router";
import { memo, useMemo } from "react";
import { frequencyWords } from "../../domain/ladder/fields.ts";
import { capitalise, joinWords } from "../../domain/numberWords.ts";
import { listRhythms, type RhythmRow } from "../../domain/kpi/rhythm.ts";
import { ColumnPicker } from "../../parts/ColumnPicker.tsx";
import { useColumns } from "../../parts/useColumns.ts";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../ui/useIsPhone.ts";
import styles from "./RhythmTable.module.css";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly column: string | undefined;
  readonly update: UpdateKpis;
}

/** What each level looks at how often. */
export const RhythmTable = memo(function RhythmTable({ view, column, update }: Props) {
  const { levels, shown, to } = view;
  const isPhone = useIsPhone();
  const inView = useColumns(levels, undefined, column ?? to.id);
  const rows = useMemo(() => listRhythms(shown, levels), [shown, levels]);
  const columns = useMemo(
    (): Column<RhythmRow>[] => [
      { id: "rhythm", header: "How often", cell: ({ rhythm }) => capitalise(frequencyWords[rhythm]) },
      ...inView.shown.flatMap((at) => {
        const level = levels[at];
        return level
          ? [{ id: level.id, header: level.title, cell: (row: RhythmRow) => <Cell row={row} at={at} /> }]
          : [];
      }),
    ],
    [levels, inView],
  );
  const counts = levels.map((level, at) => {
    const told = rows.flatMap(({ rhythm, kpis }) =>
      kpis[at]?.length ? [`${kpis[at].length} ${frequencyWords[rhythm]}`] : [],
    );
    return `${level.title}: ${joinWords(told) || "none"}`;
  });
  return (
    <section className={styles.whole} aria-labelledby="rhythm-title">
      <h2 id="rhythm-title">What each level looks at, how often</h2>
      <p className="quiet">{counts.join(" · ")}. A KPI with two rhythms stands in both.</p>
      <ColumnPicker levels={levels} columns={inView} onChoose={(id) => update({ column: id })} />
      <div className="sheet">
        <DataTable
          caption="KPIs by how often each level looks at them"
          columns={columns}
          items={rows}
          toId={({ rhythm }) => rhythm}
          stacked={isPhone}
        />
      </div>
    </section>
  );
});

function Cell({ row, at }: { readonly row: RhythmRow; readonly at: number }) {
  const list = row.kpis[at] ?? [];
  if (list.length === 0) return <span className={styles.none}>nothing</span>;
  return (
    <>
      <p className={`${styles.count} figures`}>
        {list.length} {list.length === 1 ? "KPI" : "KPIs"}
      </p>
      <ul>
        {list.map(({ kpi }) => (
          <li key={kpi.id}>
            <Link to="/kpis/$kpiId" params={{ kpiId: kpi.id }} className={styles.name}>
              {kpi.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
