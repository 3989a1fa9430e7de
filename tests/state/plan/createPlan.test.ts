import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { ladderFileSchema, type LevelFile, levelFileSchema, type LadderFile } from "../../../src/dataset/schema.ts";
import { buildLadder, type Level } from "../../../src/domain/ladder/ladder.ts";
import { listAsks } from "../../../src/domain/plan/gap.ts";
import { createPlan } from "../../../src/state/plan/createPlan.ts";
import { planReader } from "../../../src/state/plan/parsePlan.ts";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { type JsonSchema, makeArbitrary } from "../../support/schemaArbitrary.ts";

const levelSchema = z.toJSONSchema(levelFileSchema) as JsonSchema & {
  properties: Record<string, JsonSchema & { additionalProperties: JsonSchema }>;
};
const { statements: _, ...fields } = levelSchema.properties;
const statement = levelSchema.properties["statements"]?.additionalProperties.items as JsonSchema;
const levels = makeArbitrary({ ...levelSchema, properties: fields, required: [] }) as fc.Arbitrary<Partial<LevelFile>>;
const ladderFile = makeArbitrary(z.toJSONSchema(ladderFileSchema) as JsonSchema) as fc.Arbitrary<LadderFile>;
const kinds = ["statements", "decisions", "skills", "behaviours", "kpis"] as const;

/** A ladder of two levels, the first of which asks nothing; what the second names stands in the catalogues. */
const ladders = fc
  .record({ ladderFile, level: levels, low: levels, said: fc.array(makeArbitrary(statement), { maxLength: 3 }) })
  .map(({ ladderFile, level, low, said }) => {
    const [first] = ladderFile.sections;
    const sections = kinds.map((kind, at) => ({
      ...(first ?? { title: "Section", groups: [] }),
      id: `${kind}-`.padEnd(first ? 80 : 12, "a"),
      number: at + 1,
      kind,
      demonstrable: true,
    }));
    const { skills = [], behaviours = [], kpis = [] } = level;
    const bare = { skills: [], behaviours: [], kpis: [], tools: [], career: [], scorecard: [], statements: {} };
    const high = {
      ...bare,
      ...level,
      id: "high",
      statements: { [sections[0]?.id ?? ""]: said, [sections[1]?.id ?? ""]: said },
    };
    const file = {
      ...ladderFile,
      levels: ["low", "high"],
      paths: [{ from: "low", to: "high" }],
      sections,
      topics: (said as { topic?: string }[]).flatMap(({ topic }) => (topic ? { id: topic, title: topic } : [])),
      skills: skills.map(({ skill }) => ({ id: skill, name: skill, category: "all" })),
      behaviours: behaviours.map(({ behaviour }) => ({ id: behaviour, name: behaviour })),
      kpis: kpis.map(({ kpi }) => ({
        id: kpi,
        name: kpi,
        category: "all",
        unit: "percent",
        better: "lower",
        definition: "x",
      })),
    };
    const named = { title: "Low", shortTitle: "Low", roleTitle: "Low", scope: "Low", years: { min: 0, max: 1 } };
    const files = [
      { ...named, ...low, ...bare, id: "low" },
      { ...named, ...high },
    ];
    return buildLadder(
      ladderFileSchema.parse(file),
      files.map((one) => levelFileSchema.parse(one)),
    );
  });

test("every plan that can be made of a ladder that its schema allows is read again as it was written", () => {
  fc.assert(
    fc.property(ladders, (ladder) => {
      const [from, to] = ladder.levels as [Level, Level];
      const plan = createPlan(ladder, from, to, listAsks(ladder, from, to));
      expect(planReader.parse(toPlanText(plan))).toEqual({ ok: true, documents: [plan], problems: [] });
    }),
    { numRuns: 60 },
  );
});
