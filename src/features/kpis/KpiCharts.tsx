import { Fragment, lazy, useRef } from "react";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeChart, nameChart } from "../../domain/kpi/chartWords.ts";
import { describeUntracked, type Remark } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import type { TargetChart } from "../../domain/kpi/targetMarks.ts";
import { LateChart } from "../../ui/chart/LateChart.tsx";
import { FigureText } from "../../parts/FigureText.tsx";
import { useTurn } from "../../ui/timing/useTurn.ts";
import { measureHeight } from "../../ui/chart/zoneLabels.ts";
import styles from "./KpiFigure.module.css";
import { toLanes, toTicks } from "./lanes.ts";

const ZoneChart = lazy(() => import("../../ui/chart/ZoneChart.tsx").then((module) => ({ default: module.ZoneChart })));

/** So near the window the charts are drawn, in pixels. */
const nearness = 400;

interface Props {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
  readonly charts: readonly TargetChart[];
  readonly remarks: readonly Remark[];
  /** Whether they are known to be in view, so that they are drawn at once. */
  readonly isInView: boolean;
}

/** The charts of a KPI, drawn in their turn when they come near the view, and what they leave out in words. */
export function KpiCharts({ item, levels, charts, remarks, isInView }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const isNear = useTurn(ref, nearness, isInView);
  const untracked = describeUntracked(item, levels);
  return (
    <div ref={ref} className={styles.charts}>
      {charts.map((chart) => {
        const lanes = toLanes(item, levels, charts, chart);
        const height = measureHeight(lanes, chart.unit);
        return (
          <Fragment key={chart.id}>
            {charts.length > 1 && <p className={styles.axis}>{nameChart(chart)}</p>}
            <LateChart height={height} isNear={isNear}>
              <ZoneChart
                label={describeChart(item, levels, charts, chart)}
                unit={chart.unit}
                ticks={toTicks(chart)}
                lanes={lanes}
              />
            </LateChart>
          </Fragment>
        );
      })}
      {untracked && <p className={styles.absent}>{untracked}.</p>}
      {remarks.length > 0 && (
        <dl className={styles.remarks}>
          {remarks.map(({ level, texts }) => (
            <div key={level.id}>
              <dt>{level.title}:</dt>
              <dd>
                <FigureText>{texts.join("; ")}</FigureText>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
