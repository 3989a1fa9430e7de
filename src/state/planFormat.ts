import type { Plan } from "../domain/plan.ts";

/** What a file says that it is. A plan’s record in the browser and a file of one plan are the same text. */
export const planFormat = "rungs-plan";
export const plansFormat = "rungs-plans";
/** Counts changes of the format that an older reader would not understand. */
export const planVersion = 1;

/** A plan as the text of a file. */
export function toPlanText(plan: Plan): string {
  return `${JSON.stringify({ format: planFormat, version: planVersion, ...plan }, null, 2)}\n`;
}

/** Several plans as the text of one file. */
export function toPlansText(plans: readonly Plan[]): string {
  const files = plans.map((plan) => ({ format: planFormat, version: planVersion, ...plan }));
  return `${JSON.stringify({ format: plansFormat, version: planVersion, plans: files }, null, 2)}\n`;
}

/** The name of a plan's file, without its ending: its own name in plain letters. */
export function toFileName({ name }: Pick<Plan, "name">): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `rungs-${plain || "plan"}`;
}
