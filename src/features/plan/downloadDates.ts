import type { AgendaItem } from "../../domain/agenda.ts";
import { toCalendar } from "../../domain/calendar.ts";
import type { Plan } from "../../domain/plan.ts";
import { toPlanFileName } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { downloadText } from "../../ui/download.ts";

/** Hands the dates of a plan to the person as a calendar, and says so. */
export function downloadDates(plan: Plan, dated: readonly AgendaItem[]): void {
  const name = `${toPlanFileName(plan)}.ics`;
  downloadText(name, "text/calendar", toCalendar(plan.id, plan.name, dated, new Date().toISOString()));
  usePlans.getState().say(`${name} was downloaded.`);
}
