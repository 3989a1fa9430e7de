import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeTarget } from "../../domain/kpi/kpi.ts";
import { findSymbol } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { describeRhythm } from "../../domain/kpi/rhythm.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import { listTargetCharts, type TargetChart } from "../../domain/kpi/targetMarks.ts";
import { DataTable } from "../../ui/table/DataTable.tsx";
import styles from "./TargetTable.module.css";

interface Props {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
}

/** The figures of a KPI's charts, and all else that the levels say of its targets. */
export function TargetTable({ item, levels }: Props) {
  const charts = listTargetCharts(item, levels);
  return (
    <div className={styles.table}>
      <DataTable
        caption={`Targets of ${item.kpi.name} by level`}
        columns={[
          { id: "level", header: "Level", cell: ({ title }: Level) => title },
          { id: "target", header: "Target", cell: ({ id }: Level) => <Targets item={item} id={id} charts={charts} /> },
          {
            id: "rhythm",
            header: "Measured",
            cell: ({ id }: Level) => {
              const entry = item.entries.get(id);
              return entry ? describeRhythm(entry) : "";
            },
          },
        ]}
        items={levels}
        toId={({ id }) => `${item.kpi.id}-${id}`}
      />
    </div>
  );
}

interface TargetsProps {
  readonly item: TrackedKpi;
  readonly id: Level["id"];
  readonly charts: readonly TargetChart[];
}

function Targets({ item, id, charts }: TargetsProps) {
  const entry = item.entries.get(id);
  if (!entry) return <span className={styles.absent}>Not tracked</span>;
  return (
    <ul>
      {entry.targets.map((target) => {
        const chart = charts.find(({ marks }) => marks.some((mark) => mark.target === target));
        const mark = chart?.marks.find((one) => one.target === target);
        return (
          <li key={describeTarget(target)}>
            {findSymbol(target) && <span aria-hidden="true">{findSymbol(target)} </span>}
            <FigureText>{describeTarget(target)}</FigureText>
            {mark?.stated && (
              <span className={styles.converted}>
                {" "}
                drawn as {mark.figure} {chart?.unit}, converted
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
