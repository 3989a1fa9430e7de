import type { Noun } from "../../domain/kept.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { type FileFormat, toDocumentsText, toDocumentText, toFileName } from "../documents/documentText.ts";

export const planNoun: Noun = { one: "plan", many: "plans" };

export const planFormat = {
  one: "rungs-plan",
  many: { format: "rungs-plans", list: "plans" },
  version: 2,
} as const satisfies FileFormat;

/** A plan as the text of a file. */
export const toPlanText = (plan: Plan): string => toDocumentText(planFormat, plan);

/** Several plans as the text of one file. */
export const toPlansText = (plans: readonly Plan[]): string => toDocumentsText(planFormat, plans);

/** The name of a plan's file, without its ending. */
export const toPlanFileName = ({ name }: Pick<Plan, "name">): string => toFileName(name, planNoun);
