import { describeTarget } from "../../domain/kpi/kpi.ts";
import { listTargetKeys } from "../../domain/kpi/kpiActual.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ActualField } from "./ActualField.tsx";
import styles from "./RowEditor.module.css";

/** What was measured, beside each target of a KPI. */
export function ActualFields({ plan, row }: { readonly plan: Plan; readonly row: PlanRow }) {
  const { kpiById } = useLadder();
  const entry = row.ask.after;
  const kpi = entry.kind === "kpi" ? kpiById.get(entry.value.kpi) : undefined;
  if (entry.kind !== "kpi" || !kpi) return null;
  return (
    <fieldset className={styles.actuals}>
      <legend>What was measured</legend>
      {listTargetKeys(entry.value.targets).map(({ key, target }) => (
        <div key={key} className={styles.actual} role="group" aria-label={`Target ${describeTarget(target)}`}>
          <p>
            <span className="quiet">Target</span> {describeTarget(target)}
          </p>
          <ActualField plan={plan} row={row} kpi={kpi} target={target} targetKey={key} />
        </div>
      ))}
    </fieldset>
  );
}
