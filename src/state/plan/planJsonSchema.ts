import { toDocumentJsonSchema } from "../documents/documentJsonSchema.ts";
import { planFormat, planNoun } from "./planFormat.ts";
import { planSchema } from "./planSchema.ts";

/** The JSON Schema of a plan's file and of a file of several, for other programs. */
export const toPlanJsonSchema = (): unknown =>
  toDocumentJsonSchema("A promotion plan of Rungs, or several", planSchema, planFormat, planNoun);
