import { describeTarget } from "../../domain/kpi/kpi.ts";
import { matchActuals, rememberTarget } from "../../domain/plan/measuredTargets.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ActualField } from "./ActualField.tsx";
import { StrayActualLine } from "./StrayActualLine.tsx";
import styles from "./RowEditor.module.css";

/** What was measured, beside each target of a KPI. */
export function ActualFields({ plan, row }: { readonly plan: Plan; readonly row: PlanRow }) {
  const { kpiById } = useLadder();
  const entry = row.ask.after;
  const kpi = entry.kind === "kpi" ? kpiById.get(entry.value.kpi) : undefined;
  if (entry.kind !== "kpi" || !kpi) return null;
  const { targets } = entry.value;
  const { measured, strays } = matchActuals(targets, row.note.actuals);
  return (
    <fieldset className={styles.actuals}>
      <legend>What was measured</legend>
      {measured.map(({ key, target, actual }, at) => (
        // While a value is typed it comes and goes, and so may its name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.actual} role="group" aria-label={`Target ${describeTarget(target)}`}>
          <p>
            <span className="quiet">Target</span> {describeTarget(target)}
          </p>
          <ActualField
            plan={plan}
            row={row}
            kpi={kpi}
            target={target}
            memory={rememberTarget(targets, target)}
            name={key}
            actual={actual}
          />
        </div>
      ))}
      {strays.map((stray) => (
        <StrayActualLine key={stray.key} plan={plan} row={row} kpi={kpi} stray={stray} />
      ))}
    </fieldset>
  );
}
