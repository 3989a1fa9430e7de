import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { findSymbol } from "../../domain/kpiWords.ts";
import { describeTarget } from "../../domain/kpi.ts";
import type { Level } from "../../domain/ladder.ts";
import styles from "./KpiFigure.module.css";

interface Props {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
}

/** A KPI that has no figures: its directions and notes, level by level. */
export function KpiWords({ item: { entries }, levels }: Props) {
  return (
    <dl className={styles.words}>
      {levels.map(({ id, title }) => (
        <div key={id}>
          <dt>{title}</dt>
          {entries.get(id)?.targets.map((target) => (
            <dd key={describeTarget(target)} style={{ gridColumn: 2 }}>
              <span aria-hidden="true">{findSymbol(target)}</span> {describeTarget(target)}
            </dd>
          )) ?? <dd className={styles.absent}>not tracked</dd>}
        </div>
      ))}
    </dl>
  );
}
