import { describeFigure } from "../../domain/kpi/units.ts";
import type { Kpi } from "../../domain/ladder/ladder.ts";
import type { StrayActual } from "../../domain/plan/measuredTargets.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { nameAgainst } from "../../domain/plan/planActuals.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { describeDay } from "../../parts/day.ts";
import { editActual } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { toEditorId } from "./leadToLack.ts";
import styles from "./RowEditor.module.css";

interface Props {
  readonly plan: Plan;
  readonly row: PlanRow;
  readonly kpi: Kpi;
  readonly stray: StrayActual;
}

/** A measured value whose target is asked no longer: kept as it is, until the person takes it away. */
export function StrayActualLine({ plan, row, kpi, stray: { key, actual } }: Props) {
  const edit = usePlans((state) => state.edit);
  const say = usePlans((state) => state.say);
  const { value, date } = actual;
  const figure = describeFigure(value, value, kpi.unit);
  return (
    <div className={styles.stray}>
      <p>
        <span className="quiet">Asked no longer:</span> {nameAgainst(actual)}
      </p>
      <p>
        {figure}
        {date && <span className="quiet"> {describeDay(date)}</span>}
      </p>
      <Button
        look="quiet"
        onClick={() => {
          edit(plan.id, (old) => editActual(old, row.key, key, undefined));
          document.getElementById(toEditorId(row.ask.key))?.querySelector<HTMLElement>("fieldset input")?.focus();
          say("The measured value was removed.", plan.id);
        }}
      >
        Remove <span className="visually-hidden">the value {figure}</span>
      </Button>
    </div>
  );
}
