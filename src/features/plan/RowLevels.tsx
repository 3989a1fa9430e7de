import type { Level } from "../../domain/ladder/ladder.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { EntryBody } from "../../parts/EntryBody.tsx";
import styles from "./RowEditor.module.css";

interface Props {
  readonly plan: Plan;
  readonly way: { readonly from: Level; readonly to: Level };
  readonly row: PlanRow;
}

/** What both levels expect of a row in full, the one aimed for first, and what it said when the plan was made. */
export function RowLevels({ plan, way, row: { ask, key, drift } }: Props) {
  return (
    <div className={styles.levels}>
      <div>
        <h2>{way.to.title} expects</h2>
        <EntryBody entry={ask.after} before={ask.before} />
      </div>
      <div>
        <h2>{way.from.title} expects</h2>
        {ask.before ? <EntryBody entry={ask.before} /> : <p className="quiet">Nothing of it.</p>}
      </div>
      {drift === "reworded" && (
        <p className={styles.then}>
          <strong>Look again.</strong> When the plan was made, the ladder said: “{plan.words[key]?.asks}”
        </p>
      )}
    </div>
  );
}
