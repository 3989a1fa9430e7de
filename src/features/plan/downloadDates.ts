import type { AgendaItem } from "../../domain/agenda.ts";
import { isCalendarDay, toCalendar } from "../../domain/calendar.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan.ts";
import { toPlanFileName } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { downloadText } from "../../ui/download.ts";

/** Hands the dates of a plan to the person as a calendar, and says so. */
export function downloadDates(plan: Plan, dated: readonly AgendaItem[]): void {
  const name = `${toPlanFileName(plan)}.ics`;
  downloadText(name, "text/calendar", toCalendar(plan.id, plan.name, dated, new Date().toISOString()));
  const strange = dated.filter(({ due }) => !isCalendarDay(due)).length;
  const leftOut = ` It leaves out ${countNoun(strange, "date")} that no calendar has.`;
  usePlans.getState().say(`${name} was downloaded.${strange > 0 ? leftOut : ""}`);
}
