import { useState } from "react";
import type { AgendaItem, TickedAction } from "../../domain/plan/agenda.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { findToday } from "../../parts/day.ts";
import { tickAction, untickAction } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** What was ticked off in the agenda since the page came, by the key of its row, and how to tick, or untick. */
export function useTicked(plan: Plan) {
  const [ticked, setTicked] = useState<Readonly<Record<string, TickedAction>>>({});
  const edit = usePlans((state) => state.edit);
  const say = usePlans((state) => state.say);
  function tick({ key, action, due, isDone }: AgendaItem): void {
    const before = ticked[key];
    if (isDone && before) {
      edit(plan.id, (old) => untickAction(old, key, before));
      say("The action is to be done again.", plan.id);
      return;
    }
    const on = findToday();
    setTicked({ ...ticked, [key]: { action, due, on } });
    edit(plan.id, (old) => tickAction(old, key, on));
    say("The action was ticked off as done today.", plan.id);
  }
  return { ticked, tick };
}
