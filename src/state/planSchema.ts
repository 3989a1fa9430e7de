import { z } from "zod";
import { type Plan, ratings } from "../domain/plan.ts";
import { planFormat } from "./planFormat.ts";
import { planLimits } from "./planLimits.ts";

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, "must be letters, digits and hyphens");
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const rowKey = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a section and an id, joined by a point")
  .describe("A row: the id of its section, a point, and the id of the skill, behaviour, KPI or statement");
const date = z
  .string()
  .regex(/^(\d{4,6}-\d{2}-\d{2})?$/, "must be a date such as 2026-03-31, or empty")
  .describe("A day such as 2026-03-31; empty where none was given");
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, "must be a time such as 2026-03-31T09:00:00.000Z");
const text = (most: number) => z.string().max(most);

const evidence = z
  .strictObject({
    id,
    title: text(planLimits.title),
    date,
    story: text(planLimits.story).describe("What happened"),
    link: text(planLimits.link).describe("Opened only where it is http or https"),
    confirmedBy: text(planLimits.confirmedBy).describe("Who can confirm it"),
  })
  .describe("A piece of evidence; it may serve several rows");

const note = z
  .strictObject({
    rating: z.enum(ratings),
    reason: text(planLimits.reason).describe("Why the row does not apply; required of rows that are not applicable"),
    evidence: z.array(id).describe("Ids of pieces of evidence"),
    action: text(planLimits.action).describe("What is to be done next"),
    due: date,
    actuals: z
      .record(z.string().regex(/^[a-z0-9-]{1,80}$/), z.strictObject({ value: z.number(), date }))
      .describe("Measured values in the KPI’s unit, by target: scope, percentile and kind"),
  })
  .describe("What was written on a row");

const words = z
  .strictObject({ subject: text(400), heading: text(100), asks: text(5000) })
  .describe("What the ladder said of a row when the plan was made on it");

export const planSchema = z.strictObject({
  format: z.literal(planFormat.one),
  version: z.literal(planFormat.version),
  id,
  revision: z.number().int().min(0).describe("How often it was saved"),
  name: text(planLimits.name),
  person: text(planLimits.person).describe("Who it is about; empty where nobody is named"),
  ladder: z.strictObject({ id: name, version: text(40) }),
  from: name.describe("The id of the present level"),
  to: name.describe("The id of the level aimed for"),
  created: moment,
  changed: moment,
  archived: z.boolean(),
  notes: z.record(rowKey, note),
  evidence: z.array(evidence),
  words: z.record(rowKey, words),
  archivedRows: z
    .array(z.strictObject({ key: rowKey, words, note }))
    .describe("Rows that the ladder no longer has, with what was written on them"),
}) satisfies z.ZodType<Plan>;
