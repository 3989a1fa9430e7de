import { z } from "zod";
import { line } from "./text.ts";

export const targetUnits = [
  "percent",
  "second",
  "minute",
  "hour",
  "business-day",
  "millisecond",
  "count",
  "count-per-month",
  "count-per-quarter",
  "count-per-year",
  "count-per-shift",
  "hour-per-week",
  "hour-per-month",
  "score-of-5",
  "multiple",
  "cost-per-unit",
  "index",
] as const;

const spanUnits = ["minute", "hour", "day", "business-day", "week", "month", "quarter", "year"] as const;

const spanSchema = z
  .strictObject({ min: z.number().positive(), max: z.number().positive(), unit: z.enum(spanUnits) })
  .describe("A length of time, or a range of lengths");

const qualifiers = {
  scope: line(40).optional().describe("Service tier, such as Tier-1. Targets of different scope do not compare"),
  percentile: z
    .string()
    .regex(/^P\d{2}$/)
    .optional()
    .describe("P50, P90 …"),
  applies: line(120).optional().describe("What else it applies to, such as critical pages. Does not stop a comparison"),
  since: line(40)
    .optional()
    .describe("The moment from which a time is counted. Targets of different moments do not compare"),
  within: spanSchema.optional().describe("A time limit that is part of what is measured"),
  over: spanSchema.optional().describe("The time in which it is to be reached, or the rolling window"),
  note: line(160).optional(),
};

const figure = {
  comparator: z.enum(["<", "<=", ">", ">="]),
  unit: z.enum(targetUnits),
  ...qualifiers,
  complement: line(60)
    .optional()
    .describe("Set where the figure counts the other end of the share; names what it counts"),
};

export const targetSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("threshold"), value: z.number(), ...figure }),
    z.strictObject({ kind: z.literal("band"), min: z.number(), max: z.number(), ...figure }),
    z.strictObject({
      kind: z.literal("change"),
      direction: z.enum(["decrease", "increase"]),
      min: z.number(),
      max: z.number(),
      unit: z.enum(targetUnits),
      ...qualifiers,
    }),
    z.strictObject({
      kind: z.literal("trend"),
      direction: z.enum(["decrease", "increase", "hold", "hold-or-decrease", "hold-or-increase"]),
      ...qualifiers,
    }),
    z.strictObject({ kind: z.literal("note"), text: line(200), ...qualifiers }),
  ])
  .describe("A target: a limit, a limit that is a range, a change against today, a direction, or a note");
