import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeUntracked, findSymbol } from "../../domain/kpi/kpiWords.ts";
import { describeTarget } from "../../domain/kpi/kpi.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import styles from "./KpiFigure.module.css";

interface Props {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
}

/** A KPI that has no figures: its directions and notes, level by level. */
export function KpiWords({ item, levels }: Props) {
  const untracked = describeUntracked(item, levels);
  return (
    <div className={styles.charts}>
      <dl className={styles.words}>
        {levels.flatMap(({ id, title }) => {
          const entry = item.entries.get(id);
          return entry ? (
            <div key={id}>
              <dt>{title}</dt>
              {entry.targets.map((target) => (
                <dd key={describeTarget(target)}>
                  <span aria-hidden="true">{findSymbol(target)}</span> <FigureText>{describeTarget(target)}</FigureText>
                </dd>
              ))}
            </div>
          ) : (
            []
          );
        })}
      </dl>
      {untracked && <p className={styles.absent}>{untracked}.</p>}
    </div>
  );
}
