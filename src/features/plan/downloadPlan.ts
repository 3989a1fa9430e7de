import type { Plan } from "../../domain/plan.ts";
import { toPlanFileName, toPlanText } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { downloadText } from "../../ui/download.ts";

/** Hands the plan to the person as a file, and says so. */
export function downloadPlan(plan: Plan): void {
  const name = `${toPlanFileName(plan)}.json`;
  downloadText(name, "application/json", toPlanText(plan));
  usePlans.getState().say(`${name} was downloaded.`);
}
