import type { Parsed } from "../../domain/kept.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { parseEverything, readChosenFile } from "../everythingFile.ts";
import { planReader } from "./parsePlan.ts";
import { planNoun } from "./planFormat.ts";

/** Reads whatever may be imported under Plan: a plan, several, or all that a browser held. */
const parsePlanFile = (text: string): Parsed<Plan> =>
  parseEverything(text, "plan", (record) => planReader.parse(record)) ?? planReader.parse(text);

/** Reads a file that a person chose. */
export const readPlanFile = (file: Blob): Promise<Parsed<Plan>> => readChosenFile(file, planNoun, parsePlanFile);
