import { ratings } from "../../domain/plan/plan.ts";
import { barVerdicts, type Session } from "../../domain/calibrate/session.ts";
import { catalogueId, date, id, ladderRef, moment, rowKey, text } from "../documents/fieldSchemas.ts";
import { sessionFormat, type SheetsFile, sheetsFormat } from "./sessionFormat.ts";
import { sessionLimits } from "./sessionLimits.ts";
import { z } from "../documents/strictZod.ts";

const level = catalogueId.describe("The id of a level");
const mark = z
  .union([z.literal(""), catalogueId])
  .describe("The id of a level, below-all, above-all or not-seen; empty where nothing was marked");
const finished = z.union([z.literal(""), moment]).describe("When it was finished; empty while it is being written");
const note = text(sessionLimits.note);
const sentence = text(sessionLimits.sentence);
const by = text(sessionLimits.by).describe("Who agreed");

const person = z.strictObject({ id, name: text(sessionLimits.name), present: level, proposed: level });

const rater = z.strictObject({
  id,
  name: text(sessionLimits.name),
  self: z.union([z.literal(""), id]).describe("The id of the person who they are; empty for a manager"),
  isAway: z.boolean().describe("True where nobody waits for their sheets"),
});

const sheet = z
  .strictObject({
    person: id,
    rater: id,
    marks: z.record(rowKey, z.strictObject({ mark, note })),
    level: z.union([z.literal(""), level]).describe("The level as a whole; empty until it was given"),
    sentence: sentence.describe("Why this level and not the next"),
    finished,
  })
  .describe("What one rater saw of one person");

const agreement = z.strictObject({ mark, reason: text(sessionLimits.reason), by });

/** What was begun on a row of a board, and what was agreed on it then. */
export const draftSchema = agreement.extend({ over: agreement.optional() });

const candidate = z.strictObject({
  id,
  name: text(sessionLimits.name),
  level,
  date,
  panel: z.array(id).describe("The ids of the raters who interview; empty for every manager"),
});

const card = z
  .strictObject({
    candidate: id,
    rater: id,
    verdicts: z.record(catalogueId, z.strictObject({ verdict: z.union([z.literal(""), z.enum(barVerdicts)]), note })),
    sentence,
    finished,
  })
  .describe("What one interviewer saw of one candidate");

/** A list in which no two things are the same by their names. */
const listOnce = <T extends z.ZodType>(item: T, toName: (one: z.infer<T>) => string) =>
  z.array(item).refine((list) => new Set(list.map(toName)).size === list.length, "must not hold the same twice");
const toId = ({ id: name }: { readonly id: string }) => name;

export const sessionSchema = z.strictObject({
  format: z.literal(sessionFormat.one),
  version: z.literal(sessionFormat.version),
  id,
  revision: z.number().int().min(0).describe("How often it was saved"),
  title: text(sessionLimits.title),
  date,
  ladder: ladderRef,
  pairs: z.array(z.strictObject({ from: level, to: level })).describe("The levels that are in question"),
  created: moment,
  changed: moment,
  archived: z.boolean(),
  role: z.enum(["convenor", "rater"]).describe("A convenor gathers the sheets of others; a rater has their own alone"),
  me: z.union([z.literal(""), id]).describe("The id of the rater who writes in this browser; empty for nobody"),
  people: listOnce(person, toId),
  raters: listOnce(rater, toId),
  sheets: listOnce(sheet, (one) => `${one.person} ${one.rater}`),
  agreements: z.record(id, z.record(rowKey, agreement)).describe("By person, then by row"),
  log: z.array(
    z.strictObject({
      at: moment,
      person: id,
      row: rowKey,
      before: agreement.optional(),
      after: agreement.optional(),
    }),
  ),
  decisions: z
    .record(
      id,
      z.strictObject({
        level: z.union([z.literal(""), level]).describe("The id of a level; for a candidate also no-offer"),
        why: sentence,
        rows: z.array(rowKey),
        by,
        date,
      }),
    )
    .describe("By person, or by candidate to whom that level is offered"),
  claims: z
    .record(
      id,
      z.record(rowKey, z.strictObject({ rating: z.enum(ratings), evidence: z.array(text(sessionLimits.evidence)) })),
    )
    .describe("What people’s own plans say, by person and row"),
  candidates: listOnce(candidate, toId),
  cards: listOnce(card, (one) => `${one.candidate} ${one.rater}`),
  opened: z.record(id, moment).describe("When the board of a person, or the cards of a candidate, were first open"),
  subjects: z.record(rowKey, text(400)).describe("What each row was called when the session was made"),
}) satisfies z.ZodType<Session>;

export const sheetsSchema = z.strictObject({
  format: z.literal(sheetsFormat.one),
  version: z.literal(sheetsFormat.version),
  session: z.strictObject({ id, title: text(sessionLimits.title) }),
  ladder: ladderRef,
  rater: rater.omit({ isAway: true }),
  people: z.array(person.pick({ id: true, name: true })),
  sheets: z.array(sheet),
  cards: z.array(card),
}) satisfies z.ZodType<SheetsFile>;
