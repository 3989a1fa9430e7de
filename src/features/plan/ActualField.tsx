import { useRef, useState } from "react";
import { describeVerdict, judgeActual } from "../../domain/kpi/kpiActual.ts";
import type { Kpi, Target } from "../../domain/ladder/ladder.ts";
import type { Actual, Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import type { rememberTarget } from "../../domain/plan/measuredTargets.ts";
import { readFigure } from "../../domain/plan/readFigure.ts";
import { toDigits } from "../../domain/kpi/plainFigure.ts";
import { nameUnit } from "../../domain/kpi/units.ts";
import { editActual } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { TextField } from "../../ui/control/TextField.tsx";
import styles from "./RowEditor.module.css";
import { findToday } from "../../parts/day.ts";
import { DayField } from "../../parts/DayField.tsx";

interface Props {
  readonly plan: Plan;
  readonly row: PlanRow;
  readonly kpi: Kpi;
  readonly target: Target;
  /** What the value remembers of its target. */
  readonly memory: ReturnType<typeof rememberTarget>;
  /** What the value is kept by. */
  readonly name: string;
  readonly actual: Actual | undefined;
}

/** A measured value with its date, and how it stands to the target. */
export function ActualField({ plan, row, kpi, target, memory, name, actual }: Props) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const [draft, setDraft] = useState("");
  // What is being typed ("4.") stands as long as it means the value that is kept.
  const typed = readFigure(draft).value === actual?.value ? draft : actual ? toDigits(actual.value) : "";
  // The date of a value that is corrected outlasts the moments in which the field holds none.
  const date = useRef<string>(undefined);
  const set = (next: Actual | undefined, field: string) =>
    edit(plan.id, (old) => editActual(old, row.key, name, next), `${row.key} ${memory.against} ${field}`);
  const leave = () => endField(plan.id);
  const unit = nameUnit(kpi.unit);
  return (
    <>
      <TextField
        label={unit ? `Measured (${unit})` : "Measured"}
        value={typed}
        isFigure
        most={24}
        error={readFigure(typed).problem}
        onChange={(text) => {
          setDraft(text);
          date.current = actual?.date ?? date.current;
          const { value } = readFigure(text);
          set(value === undefined ? undefined : { value, date: date.current ?? findToday(), ...memory }, "value");
        }}
        onLeave={() => {
          date.current = undefined;
          leave();
        }}
      />
      {actual && (
        <DayField
          label="Measured on"
          value={actual.date}
          onChange={(day) => set({ ...actual, date: day }, "date")}
          onLeave={leave}
        />
      )}
      {actual && (
        <p className={styles.verdict} role="status">
          {describeVerdict(judgeActual(kpi, target, actual.value))}
        </p>
      )}
    </>
  );
}
