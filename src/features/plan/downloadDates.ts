import type { AgendaItem } from "../../domain/plan/agenda.ts";
import { isCalendarDay } from "../../domain/calendarDay.ts";
import { toCalendar } from "../../domain/plan/calendar.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { toPlanFileName } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { downloadText } from "../../ui/takeAlong/download.ts";

/** Hands the dates of a plan to the person as a calendar, and says so. */
export function downloadDates(plan: Plan, dated: readonly AgendaItem[]): void {
  const name = `${toPlanFileName(plan)}.ics`;
  downloadText(name, "text/calendar", toCalendar(plan.id, plan.name, dated, new Date().toISOString()));
  const strange = dated.filter(({ due }) => !isCalendarDay(due)).length;
  const leftOut = ` It leaves out ${countNoun(strange, "date")} that no calendar has.`;
  usePlans.getState().say(`${name} was downloaded.${strange > 0 ? leftOut : ""}`);
}
