import { namePlan } from "../../domain/plan/namePlan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { copyPlan } from "./createPlan.ts";
import { createDocuments } from "../documents/documents.ts";
import { planNoun, toPlanText } from "./planFormat.ts";

/** The plans of this browser. */
export const usePlans = createDocuments<Plan>({
  prefix: "rungs.plan.",
  noun: planNoun,
  loadReader: async () => (await import("./parsePlan.ts")).planReader,
  toText: toPlanText,
  copy: copyPlan,
  nameOf: namePlan,
});
