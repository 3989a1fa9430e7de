import type { Parsed } from "../../domain/kept.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { createReader } from "../documents/createReader.ts";
import { describeStrangeFile } from "../strangeFile.ts";
import { type Found, parseEverything, readChosenFile } from "../everythingFile.ts";
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

/** Reads whatever may be imported under Plan: a plan, several, or all that a browser held. */
function parsePlanFile(text: string): Parsed<Found<Plan>> {
  const everything = parseEverything(text, "plan", (record) => planReader.parse(record));
  if (everything) return everything;
  const parsed = planReader.parse(text);
  return parsed.ok
    ? { ...parsed, documents: parsed.documents.map((document) => ({ kind: "document", document })) }
    : parsed;
}

/** Reads a file that a person chose. It is loaded with the reader, since one more file of code would move what all share. */
export const readPlanFile = (file: Blob): Promise<Parsed<Found<Plan>>> => readChosenFile(file, planNoun, parsePlanFile);
