import { mostAgainst, type Plan, ratings } from "../../domain/plan/plan.ts";
import { catalogueId, date, id, ladderRef, moment, rowKey, text } from "../documents/fieldSchemas.ts";
import { planFormat } from "./planFormat.ts";
import { planLimits } from "./planLimits.ts";
import { z } from "../documents/strictZod.ts";

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

const actual = z.strictObject({
  value: z.number(),
  date,
  against: text(mostAgainst).optional().describe("The target that it was measured against, in the words of then"),
  isOneOfSeveral: z.literal(true).optional().describe("Set where other targets said the same but for the figure"),
});

const note = z
  .strictObject({
    rating: z.enum(ratings),
    reason: text(planLimits.reason).describe("Why the row does not apply; required of rows that are not applicable"),
    evidence: z.array(id).describe("Ids of pieces of evidence"),
    action: text(planLimits.action).describe("What is to be done next"),
    due: date,
    done: z
      .array(z.strictObject({ action: text(planLimits.action), on: date }))
      .optional()
      .describe("Actions that were ticked off, and when they were done"),
    actuals: z
      .record(z.string().regex(/^[a-z0-9-]{1,80}$/), actual)
      .describe("Measured values in the KPI’s unit, by names that tell them apart"),
  })
  .describe("What was written on a row");

/** As much as the ladder's schema lets an entry say: twelve targets at their longest have 8,800 characters. */
const mostAsks = 12_000;

const words = z
  .strictObject({ subject: text(400), heading: text(100), asks: text(mostAsks) })
  .describe("What the ladder said of a row when the plan was made on it");

export const planSchema = z.strictObject({
  format: z.literal(planFormat.one),
  version: z.literal(planFormat.version),
  id,
  revision: z.number().int().min(0).describe("How often it was saved"),
  name: text(planLimits.name),
  person: text(planLimits.person).describe("Who it is about; empty where nobody is named"),
  ladder: ladderRef,
  from: catalogueId.describe("The id of the present level"),
  to: catalogueId.describe("The id of the level aimed for"),
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
