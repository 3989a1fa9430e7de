import type { Plan } from "../../domain/plan/plan.ts";
import { toPlanFileName, toPlanText } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { downloadText } from "../../ui/takeAlong/download.ts";

/** Hands the plan to the person as a file, and says so. */
export function downloadPlan(plan: Plan): void {
  const name = `${toPlanFileName(plan)}.json`;
  downloadText(name, "application/json", toPlanText(plan));
  usePlans.getState().say(`${name} was downloaded.`);
}
