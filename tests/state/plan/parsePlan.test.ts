import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countUnsafeLinks, type Plan } from "../../../src/domain/plan/plan.ts";
import { isSameContent, previewImport } from "../../../src/state/documents/documentImport.ts";
import { migrate } from "../../../src/state/documents/migrate.ts";
import { planReader } from "../../../src/state/plan/parsePlan.ts";
import { planFormat, toPlanFileName, toPlansText, toPlanText } from "../../../src/state/plan/planFormat.ts";
import { planMigrations } from "../../../src/state/plan/planMigrations.ts";
import { toPlanJsonSchema } from "../../../src/state/plan/planJsonSchema.ts";

const { parse: parsePlans } = planReader;
const planVersion = planFormat.version;
const stored = (version: number) => readFileSync(new URL(`../fixtures/plan-v${version}.json`, import.meta.url), "utf8");
const text = stored(1);
const raw = JSON.parse(text) as Record<string, unknown>;
const readPlan = (source: string): Plan => {
  const parsed = parsePlans(source);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.documents[0] as Plan;
};
const plan = readPlan(text);
const readReason = (source: string) => {
  const parsed = parsePlans(source);
  return parsed.ok ? parsed.problems.join(" ") : parsed.reason;
};
/** Every object has them: what is looked up by one is found, though nobody put it there. */
const builtInNames = Object.getOwnPropertyNames(Object.prototype);
const withField = (fields: Record<string, unknown>) => JSON.stringify({ ...raw, ...fields });

describe("a plan's file", () => {
  test.each(Array.from({ length: planVersion }, (_, at) => at + 1))("of version %d is read", (version) => {
    const { format: _f, version: _v, ...fields } = JSON.parse(stored(version)) as Record<string, unknown>;
    expect(readPlan(stored(version))).toEqual(fields);
  });

  test("comes back as it was written", () => {
    expect(readPlan(toPlanText(plan))).toEqual(plan);
    const several = parsePlans(toPlansText([plan, { ...plan, id: "other" }]));
    expect(several).toEqual({ ok: true, documents: [plan, { ...plan, id: "other" }], problems: [] });
  });

  test("comes back whatever is written into its texts", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: "binary" }), (name) => {
        const written = { ...plan, name: name.slice(0, 120) };
        expect(readPlan(toPlanText(written))).toEqual(written);
      }),
      { numRuns: 30 },
    );
  });

  test("is described for other programs by the schema that the site serves", () => {
    const served = readFileSync(new URL("../../../public/plan.schema.json", import.meta.url), "utf8");
    expect(`${JSON.stringify(toPlanJsonSchema(), null, 2)}\n`).toBe(served);
  });

  test("has a name in plain letters", () => {
    expect(toPlanFileName({ name: "Kim: Junior → SRE!" })).toBe("rungs-kim-junior-sre");
    expect(toPlanFileName({ name: "…" })).toBe("rungs-plan");
  });
});

describe("a file that is no plan says why", () => {
  test.each([
    ["", "The file is empty, so it is no plan."],
    ["%PDF-1.7", "The file was not written by Rungs, so it is no plan."],
    [text.slice(0, 900), "The file is cut short or damaged: it starts like a plan, but its end cannot be read."],
    ["[]", "The file is not a plan of Rungs."],
    ["null", "The file is not a plan of Rungs."],
    ['{"name":"rungs"}', "The file is not a plan of Rungs."],
    ['{"format":"rungs-sessions"}', "These are calibration sessions: import them under Calibrate."],
    [withField({ version: "1" }), "The file is damaged, so it could not be read."],
    [withField({ version: 0 }), "The file is damaged, so it could not be read."],
    ['{"format":"rungs-plans","version":1,"plans":[]}', "The file holds no plan."],
  ])("%.20s", (source, reason) => {
    expect(readReason(source)).toBe(reason);
  });

  test("where it is too large", () => {
    expect(readReason("x".repeat(5 * 1024 * 1024 + 1))).toBe("The file is larger than 5 MB, so it is no plan.");
  });

  test("where it comes from a newer version, alone or among several", () => {
    expect(readReason(withField({ version: 9 }))).toContain(
      "newer version of Rungs (format 9; this one reads up to 2)",
    );
    expect(readReason(JSON.stringify({ format: "rungs-plans", version: 9, plans: [] }))).toContain("newer version");
  });

  test.each(["__proto__", "constructor", "prototype"])("where it carries the key %s", (key) => {
    const hostile = text.replace('"notes": {', `"notes": { "${key}": { "polluted": true },`);
    expect(readReason(hostile)).toBe(`The file holds the name “${key}”, which no plan has, so it was not read.`);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(builtInNames)("where it or its evidence goes by the name %s, which finds more than a plan", (name) => {
    expect(readReason(withField({ id: name }))).toMatch(/^The plan is damaged at “id”: must /);
    const evidence = [{ ...plan.evidence[0], id: name }];
    expect(readReason(withField({ evidence }))).toMatch(/^The plan is damaged at “evidence \/ 0 \/ id”: must /);
  });

  test("where a value does not fit, and where", () => {
    expect(readReason(withField({ from: "<img src=x>" }))).toBe(
      "The plan is damaged at “from”: must be lower-case words joined by hyphens.",
    );
    expect(readReason(withField({ extra: 1 }))).toContain("damaged at “its start”");
    expect(readReason(withField({ name: "x".repeat(121) }))).toContain("damaged at “name”");
  });

  test("where it is nested without end", () => {
    expect(
      readReason(`{"format":"rungs-plan","version":1,"notes":${"[".repeat(200_000)}${"]".repeat(200_000)}}`),
    ).not.toBe("");
  });

  test("and one damaged plan does not take the others along", () => {
    const parsed = parsePlans(
      JSON.stringify({ format: "rungs-plans", version: 1, plans: [raw, { ...raw, to: 7 }, 5, { ...raw, version: 9 }] }),
    );
    expect(parsed).toMatchObject({ ok: true, documents: [plan] });
    expect(parsed.ok && parsed.problems).toEqual([
      expect.stringContaining("Plan 2 of 4 was left out. The plan is damaged at “to”"),
      "Plan 3 of 4 was left out. The file is not a plan of Rungs.",
      expect.stringContaining("Plan 4 of 4 was left out. The file comes from a newer version"),
    ]);
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(text.length).map((end) => text.slice(0, end)),
        ),
        (source) => {
          expect(typeof parsePlans(source).ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("migrations", () => {
  test("lead from every version to the one of today", () => {
    expect(Object.keys(planMigrations).map(Number)).toEqual(Array.from({ length: planVersion - 1 }, (_, at) => at + 1));
  });

  test("run one after the other, and stop at a hole", () => {
    const table = {
      1: (file: Record<string, unknown>) => ({ ...file, a: 1 }),
      2: (file: Record<string, unknown>) => ({ ...file, b: file["a"] }),
    };
    expect(migrate({ version: 1 }, table, 3)).toEqual({ version: 3, a: 1, b: 1 });
    expect(() => migrate({ version: 1 }, {}, 2)).toThrow("No way leads from version 1");
  });
});

describe("what an import would do", () => {
  test("is told per plan: new, the same, or another version of one that is here", () => {
    const changed = { ...plan, name: "Other" };
    const fresh = { ...plan, id: "fresh" };
    const here = { [plan.id]: { ...plan, revision: 99, changed: "2027-01-01T00:00:00Z" } };
    expect(previewImport(here, [plan, changed, fresh, fresh]).map(({ kind }) => kind)).toEqual([
      "identical",
      "other",
      "new",
      "identical",
    ]);
    expect(previewImport({}, [{ ...plan, id: "constructor" }])[0]?.kind).toBe("new");
  });

  test("counts links that will never be opened", () => {
    const [piece] = plan.evidence;
    const evidence = [piece, { ...piece, link: "javascript:alert(1)" }, { ...piece, link: "" }] as Plan["evidence"];
    expect(countUnsafeLinks({ ...plan, evidence })).toBe(1);
  });

  test("does not mind the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(plan).toReversed()) as unknown as Plan;
    expect(isSameContent(plan, turned)).toBe(true);
  });
});
