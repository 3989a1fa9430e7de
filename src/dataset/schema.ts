/**
 * The one authority on what a ladder file holds. TypeScript types are inferred from it, `public/ladder.schema.json`
 * is generated from it, and the build refuses data that does not fit it.
 */
import { z } from "zod";
import { targetSchema, targetUnits } from "./targetSchema.ts";
import { idOf, line, listOf } from "./text.ts";

export const importances = ["critical", "important", "optional"] as const;
export const tiers = ["must", "good", "advanced", "emerging"] as const;
export const commonalities = ["common", "optional", "context-specific"] as const;
const frequencies = ["continuous", "daily", "weekly", "monthly", "quarterly", "per-incident"] as const;
export const deciders = ["independent", "team", "manager", "executive", "none"] as const;
const sectionKinds = [
  "statements",
  "kpis",
  "skills",
  "behaviours",
  "tools",
  "decisions",
  "career",
  "scorecard",
] as const;

const ladderId = idOf<"LadderId">();
const levelId = idOf<"LevelId">();
const sectionId = idOf<"SectionId">();
const groupId = idOf<"GroupId">();
const topicId = idOf<"TopicId">();
const categoryId = idOf<"CategoryId">();
const skillId = idOf<"SkillId">();
const behaviourId = idOf<"BehaviourId">();
const kpiId = idOf<"KpiId">();
const toolId = idOf<"ToolId">();
const roleId = idOf<"RoleId">();
const dimensionId = idOf<"DimensionId">();
const statementId = idOf<"StatementId">();

const importance = z.enum(importances);

const importanceSchema = z
  .strictObject({
    base: importance.describe("What holds in general"),
    or: importance.optional().describe("What holds instead under the condition `when`"),
    to: importance.optional().describe("The other end of a span: “Optional to Important”"),
    trend: importance.optional().describe("Where it is going: “Optional today, trending to Important”"),
    when: line(120).optional().describe("The condition of the shade, or of the base where there is no shade"),
    note: line(120).optional().describe("A remark that changes nothing, such as “expected to develop”"),
  })
  .describe("Importance with its shade");

const commonality = z.enum(commonalities);

const commonalitySchema = z.strictObject({
  base: commonality,
  or: commonality.optional().describe("What holds instead under the condition `when`"),
  when: line(120).optional(),
  note: line(120).optional().describe("A remark, such as “choose one”"),
});

const statementSchema = z.strictObject({
  id: statementId.describe("Unique within its level and section; never changes"),
  topic: topicId.optional().describe("What it is about: statements of two levels align by it"),
  group: groupId.optional(),
  text: line(220),
  decides: z.enum(deciders).optional().describe("In decision rights: who decides at this level"),
});

const skillEntrySchema = z.strictObject({
  skill: skillId,
  tier: z.enum(tiers),
  label: line(90).describe("What this level calls the skill"),
  importance: importanceSchema,
  use: line(220).describe("What it is used for at this level"),
  includes: line(220).optional().describe("What it covers"),
  examples: listOf(line(60), 40).optional().describe("Tools or languages named for it"),
});

const behaviourEntrySchema = z.strictObject({
  behaviour: behaviourId,
  label: line(90),
  why: line(220).describe("Why it matters"),
  shows: line(220).describe("How it shows on the job"),
  strong: line(220).describe("What strong performance looks like"),
});

const kpiEntrySchema = z.strictObject({
  kpi: kpiId,
  label: line(90),
  measures: line(220),
  why: line(220),
  type: listOf(line(30), 12).optional().describe("The kind of metric, where the source gives one"),
  targets: listOf(targetSchema, 12).min(1),
  frequency: listOf(z.enum(frequencies), frequencies.length).min(1),
});

const toolEntrySchema = z.strictObject({
  tool: toolId,
  label: line(90),
  use: line(220),
  commonality: commonalitySchema,
});

const careerEntrySchema = z.strictObject({
  role: roleId,
  direction: z.enum(["feeder", "next", "adjacent"]),
  track: z.enum(["individual", "management"]).optional(),
  label: line(90),
  text: line(220).optional(),
});

const scorecardEntrySchema = z.strictObject({
  dimension: dimensionId,
  label: line(90),
  weight: z.number().min(0).max(100).optional().describe("Share of the whole score, in percent"),
  meets: line(220),
  exceeds: line(220).optional(),
  evidence: line(220).optional(),
});

export const levelFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: levelId,
  title: line(40),
  shortTitle: line(20),
  roleTitle: line(80).describe("The full title of the role"),
  scope: line(140).describe("The level in one line"),
  years: z.strictObject({
    min: z.number().int().min(0),
    max: z.number().int().min(0),
    open: z.boolean().optional().describe("True for “6–10+”"),
  }),
  statements: z.record(sectionId, z.array(statementSchema)),
  skills: z.array(skillEntrySchema),
  behaviours: z.array(behaviourEntrySchema),
  kpis: z.array(kpiEntrySchema),
  tools: z.array(toolEntrySchema),
  career: z.array(careerEntrySchema),
  scorecard: z.array(scorecardEntrySchema),
});

const named = <T extends z.ZodType>(id: T) => z.strictObject({ id, name: line(80) });
const titled = <T extends z.ZodType>(id: T) => z.strictObject({ id, title: line(80) });

export const ladderFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: ladderId,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "must be a semantic version such as 1.0.0")
    .max(40, "must have at most 40 characters"),
  title: line(80),
  levels: z.array(levelId).min(1).describe("From the lowest rung to the highest; parallel levels stand side by side"),
  paths: z.array(z.strictObject({ from: levelId, to: levelId })).describe("The steps from one level to the next"),
  sections: z.array(
    z.strictObject({
      id: sectionId,
      number: z.number().int().min(1),
      title: line(60),
      kind: z.enum(sectionKinds),
      demonstrable: z
        .boolean()
        .optional()
        .describe("True where a person can show what the section’s statements say, so that a plan lists them"),
      digest: z
        .boolean()
        .optional()
        .describe(
          "True where the section says in short what others say, so that most of what changes in it is told twice",
        ),
      groups: z.array(
        z.strictObject({
          id: groupId,
          title: line(80),
          faults: z
            .boolean()
            .optional()
            .describe("True where its statements speak against a person: they pair with their like alone"),
        }),
      ),
      headline: z
        .strictObject({ one: line(30), many: line(30) })
        .optional()
        .describe(
          "What its rows are called in the sentence that sums a comparison up, which counts those that are new",
        ),
    }),
  ),
  topics: z.array(titled(topicId)),
  categories: z.array(z.strictObject({ id: categoryId, title: line(60), of: z.enum(["skills", "kpis", "tools"]) })),
  skills: z.array(z.strictObject({ id: skillId, name: line(80), category: categoryId })),
  behaviours: z.array(named(behaviourId)),
  kpis: z.array(
    z.strictObject({
      id: kpiId,
      name: line(80),
      category: categoryId,
      unit: z.enum(targetUnits).describe("The unit that the KPI is read in"),
      better: z.enum(["lower", "higher", "neither"]),
      definition: line(200),
    }),
  ),
  tools: z.array(z.strictObject({ id: toolId, name: line(80), category: categoryId })),
  roles: z.array(
    z.strictObject({
      id: roleId,
      title: line(80),
      level: levelId.optional().describe("Set where the role is a level of this ladder"),
    }),
  ),
  dimensions: z.array(named(dimensionId)),
});

export type LadderFile = z.infer<typeof ladderFileSchema>;
export type LevelFile = z.infer<typeof levelFileSchema>;
