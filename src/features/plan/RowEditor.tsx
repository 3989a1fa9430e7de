import type { Level } from "../../domain/ladder/ladder.ts";
import { type Note, type Plan, ratings, ratingWords } from "../../domain/plan/plan.ts";
import { isClaimed, type PlanRow } from "../../domain/plan/planRow.ts";
import { editNote } from "../../state/plan/planEdits.ts";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { RadioGroup } from "../../ui/control/RadioGroup.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { ActualFields } from "./ActualFields.tsx";
import { DoneActions } from "./DoneActions.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { toEditorId } from "./leadToLack.ts";
import styles from "./RowEditor.module.css";
import { RowLevels } from "./RowLevels.tsx";

interface Props {
  readonly plan: Plan;
  readonly way: { readonly from: Level; readonly to: Level };
  readonly row: PlanRow;
  /** What the row is called, unlike any other. */
  readonly name: string;
  onClose(): void;
}

const ratingOptions = ratings.map((value) => ({ value, text: ratingWords[value] }));

/** A row that is open: its rating, what both levels expect in full, and all that a person can write. Saved as typed. */
export function RowEditor({ plan, way, row, name, onClose }: Props) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const { ask, key, note } = row;
  const set = (fields: Partial<Note>, field?: string) =>
    edit(plan.id, (old) => editNote(old, key, fields), field && `${key} ${field}`);
  const leave = () => endField(plan.id);
  return (
    <div className={styles.editor} role="group" id={toEditorId(ask.key)} aria-label={`My notes on ${name}`}>
      <div className={styles.standing}>
        <RadioGroup
          label="Where do I stand?"
          options={ratingOptions}
          value={note.rating}
          onChange={(rating) => set({ rating })}
        />
        <p className={styles.lacking} role="status">
          {isClaimed(row) && "Claimed, no evidence: add a piece below that shows it."}
        </p>
        {note.rating === "not-applicable" && (
          <TextField
            label="Why does it not apply?"
            value={note.reason}
            most={planLimits.reason}
            lines={2}
            isRequired
            error={note.reason.trim() === "" ? "Give a reason. Until then the row counts as open." : undefined}
            onChange={(reason) => set({ reason }, "reason")}
            onLeave={leave}
          />
        )}
      </div>
      <RowLevels plan={plan} way={way} row={row} />
      <div className={styles.rest}>
        <div className={styles.next} data-next="">
          <TextField
            label="Next action"
            value={note.action}
            most={planLimits.action}
            onChange={(action) => set({ action }, "action")}
            onLeave={leave}
          />
          <TextField
            label="By when"
            type="date"
            value={note.due}
            onChange={(due) => set({ due }, "due")}
            onLeave={leave}
          />
        </div>
        <DoneActions plan={plan} row={row} />
        <ActualFields plan={plan} row={row} />
        <EvidenceList plan={plan} row={row} />
        <div className="no-print">
          <Button
            onClick={() => {
              onClose();
              document.getElementById(ask.key)?.querySelector("button")?.focus();
            }}
          >
            Close this row
          </Button>
        </div>
      </div>
    </div>
  );
}
