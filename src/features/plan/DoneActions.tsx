import { capitalise, countNoun } from "../../domain/numberWords.ts";
import type { DoneAction, Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { findToday } from "../../parts/day.ts";
import { DayField } from "../../parts/DayField.tsx";
import { editDone, tickAction } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Disclosure } from "../../ui/page/Disclosure.tsx";
import { toEditorId } from "./leadToLack.ts";
import styles from "./RowEditor.module.css";

/** Ticks the next action of a row off, and lists what was done before. */
export function DoneActions({ plan, row: { ask, key, note } }: { readonly plan: Plan; readonly row: PlanRow }) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const say = usePlans((state) => state.say);
  const { action, done = [] } = note;
  const focusNext = () =>
    document.getElementById(toEditorId(ask.key))?.querySelector<HTMLElement>("[data-next] input")?.focus();
  const set = (at: number, next: DoneAction | undefined, field?: string) =>
    edit(plan.id, (old) => editDone(old, key, at, next), field);
  return (
    <>
      {action.trim() !== "" && (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              edit(plan.id, (old) => tickAction(old, key, findToday()));
              say("The action was ticked off as done today.", plan.id);
              focusNext();
            }}
          >
            <span aria-hidden="true">✓</span> Done
            <span className="visually-hidden">: {action}</span>
          </Button>
        </div>
      )}
      {done.length > 0 && (
        <Disclosure summary={`${capitalise(countNoun(done.length, "action"))} done`}>
          <ul className={styles.done}>
            {done.map((one, at) => (
              // Several actions may say the same; each keeps its place.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at} aria-label={one.action}>
                <p>{one.action}</p>
                <DayField
                  label="Done on"
                  value={one.on}
                  onChange={(on) => set(at, { ...one, on }, `${key} done ${at}`)}
                  onLeave={() => endField(plan.id)}
                />
                <Button
                  look="quiet"
                  onClick={() => {
                    set(at, undefined);
                    say("The action was removed.", plan.id);
                    focusNext();
                  }}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
