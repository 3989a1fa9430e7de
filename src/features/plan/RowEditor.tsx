import type { Level } from "../../domain/ladder/ladder.ts";
import { type Note, type Plan, ratings, ratingWords } from "../../domain/plan/plan.ts";
import { isClaimed, type PlanRow } from "../../domain/plan/planRow.ts";
import { EntryBody } from "../../parts/EntryBody.tsx";
import { editNote } from "../../state/plan/planEdits.ts";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { RadioGroup } from "../../ui/control/RadioGroup.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { ActualFields } from "./ActualFields.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import styles from "./RowEditor.module.css";

interface Props {
  readonly plan: Plan;
  readonly way: { readonly from: Level; readonly to: Level };
  readonly row: PlanRow;
  onClose(): void;
}

const ratingOptions = ratings.map((value) => ({ value, text: ratingWords[value] }));

/** A row that is open: what both levels expect in full, and everything that a person can write on it. Saved as typed. */
export function RowEditor({ plan, way, row, onClose }: Props) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const { ask, key, note, drift } = row;
  const set = (fields: Partial<Note>, field?: string) =>
    edit(plan.id, (old) => editNote(old, key, fields), field && `${key} ${field}`);
  const leave = () => endField(plan.id);
  return (
    <div className={styles.editor} role="group" aria-label={`My notes on ${ask.subject}`}>
      <div className={styles.levels}>
        <div>
          <h2>{way.from.title} expects</h2>
          {ask.before ? <EntryBody entry={ask.before} /> : <p className="quiet">Nothing of it.</p>}
        </div>
        <div>
          <h2>{way.to.title} expects</h2>
          <EntryBody entry={ask.after} before={ask.before} />
        </div>
      </div>
      {drift === "reworded" && (
        <p className={styles.then}>
          <strong>Look again.</strong> When the plan was made, the ladder said: “{plan.words[key]?.asks}”
        </p>
      )}
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
      <div className={styles.next}>
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
  );
}
