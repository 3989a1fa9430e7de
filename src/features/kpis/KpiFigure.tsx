import { memo, useMemo, useRef } from "react";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { explainCharts, nameAxis } from "../../domain/kpi/chartWords.ts";
import { describeHistory } from "../../domain/kpi/kpiHistory.ts";
import { toTargetRows } from "../../domain/kpi/kpiTable.ts";
import { describeUntracked, listRemarks } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { capitalise } from "../../domain/numberWords.ts";
import { listTargetCharts } from "../../domain/kpi/targetMarks.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import { Button } from "../../ui/control/Button.tsx";
import { ChartMenu } from "../../ui/chart/ChartMenu.tsx";
import { KpiCharts } from "./KpiCharts.tsx";
import styles from "./KpiFigure.module.css";
import { KpiWords } from "./KpiWords.tsx";
import { TargetTable } from "./TargetTable.tsx";

interface Props {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
  readonly shape: "chart" | "table" | "both";
  onShape?(shape: "chart" | "table"): void;
  /** Whether it is known to be in view, so that its charts are drawn at once. */
  readonly isInView?: boolean;
}

/**
 * A KPI's targets: a sentence first, then charts with what they leave out in words, or the same as a table; and both taken
 * along. A KPI without figures is told in words.
 */
export const KpiFigure = memo(function KpiFigure({ item, levels, shape, onShape, isInView = false }: Props) {
  const ladder = useLadder();
  const ref = useRef<HTMLDivElement>(null);
  const charts = useMemo(() => listTargetCharts(item, levels), [item, levels]);
  const remarks = useMemo(() => listRemarks(item, levels, charts), [item, levels, charts]);
  const { kpi } = item;
  const sentence = useMemo(() => `${capitalise(describeHistory(ladder, item))}.`, [ladder, item]);
  const apart = explainCharts(charts);
  const toNotes = () => {
    const untracked = describeUntracked(item, levels);
    return [
      sentence,
      ...(apart ? [apart] : []),
      ...remarks.map(({ level, texts }) => `${level.title}: ${texts.join("; ")}`),
      ...(untracked ? [`${untracked}.`] : []),
    ];
  };
  const isDrawn = shape !== "table" && charts.length > 0;
  return (
    <figure className={styles.figure}>
      <figcaption className={shape === "both" ? "visually-hidden" : styles.sentence}>
        <FigureText>{sentence}</FigureText>
      </figcaption>
      {apart && <p className={styles.apart}>{apart}</p>}
      <div ref={ref} className={styles.body}>
        {isDrawn && <KpiCharts item={item} levels={levels} charts={charts} remarks={remarks} isInView={isInView} />}
        {shape === "chart" && charts.length === 0 && <KpiWords item={item} levels={levels} />}
        {shape === "table" && <TargetTable item={item} levels={levels} />}
      </div>
      <div className={`${styles.ways} no-print`}>
        {onShape && charts.length > 0 && (
          <Button
            look={shape === "table" ? "chosen" : "quiet"}
            aria-pressed={shape === "table"}
            aria-label={`${kpi.name} as a table`}
            onClick={() => onShape(shape === "table" ? "chart" : "table")}
          >
            Table
          </Button>
        )}
        <ChartMenu
          title={kpi.name}
          toNotes={toNotes}
          fileName={`${ladder.id}-${kpi.id}`}
          charts={ref}
          names={isDrawn ? charts.map(nameAxis) : []}
          toRows={() => toTargetRows(item, levels)}
        />
      </div>
      {shape === "both" && <TargetTable item={item} levels={levels} />}
    </figure>
  );
});
