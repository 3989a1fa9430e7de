import type { Plan } from "../../domain/plan/plan.ts";
import { createReader } from "../documents/createReader.ts";
import { describeStrangeFile } from "../strangeFile.ts";
import { planFormat, planNoun } from "./planFormat.ts";
import { planMigrations } from "./planMigrations.ts";
import { planSchema } from "./planSchema.ts";

/** Reads a record or a file of one plan, or a file of several. */
export const planReader = createReader<Plan>({
  format: planFormat,
  schema: planSchema,
  migrations: planMigrations,
  noun: planNoun,
  describeStrange: describeStrangeFile,
});
