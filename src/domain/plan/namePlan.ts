import type { Plan } from "./plan.ts";

/** What the plan is called, even where it was given no name. */
export const namePlan = ({ name }: Pick<Plan, "name">): string => name.trim() || "Plan without a name";
