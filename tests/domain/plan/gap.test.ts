import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAsks, listLeftOut } from "../../../src/domain/plan/gap.ts";
import type { Level } from "../../../src/domain/ladder/ladder.ts";
import { ladders } from "../../support/arbitraries.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { askAll } from "../../support/makePlan.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  statements: `
    topic   | group | low              | high
    on-call | daily | Joins the rota   | Leads the rota
    reviews | daily | -                | Reviews designs`,
  skills: `
    skill  | low            | high
    linux  | must critical  | must critical
    cloud  | good optional  | must critical
    ml     | -              | good important
    shell  | must important | must optional
    java   | must critical  | -`,
  tools: `
    tool | low    | high
    git  | common | common`,
  decisions: `
    topic  | low              | high
    alerts | manager Tuned    | independent Tuned
    budget | -                | none Advises
    tools  | -                | team Chosen`,
  kpis: [
    { id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("< 5")] } },
    { id: "mttr", targets: { low: [makeTarget("falling")], high: [makeTarget("< 60")] } },
    { id: "noise", targets: { low: [makeTarget("< 5")], high: [makeTarget("< 9")] } },
  ],
});

describe("what a level asks more than the one before", () => {
  const asks = askAll(ladder);
  const gaps = asks.filter(({ isGap }) => isGap);

  test("is what is new, raised, or set as a target that the present one does not tell", () => {
    expect(gaps.map(({ key, distance }) => `${key} ${distance}`)).toEqual([
      "responsibilities.s1 1",
      "skills.cloud 3",
      "skills.ml 2",
      "kpis.mtta 1",
      "kpis.mttr 1",
      "decision-rights.alerts 2",
      "decision-rights.tools 3",
    ]);
  });

  test("leaves in all else that is asked, but neither tools nor rights without authority", () => {
    expect(asks.filter(({ isGap }) => !isGap).map(({ key, distance }) => `${key} ${distance}`)).toEqual([
      "responsibilities.s0 0",
      "skills.linux 0",
      "skills.shell 0",
      "kpis.noise 0",
    ]);
  });

  test("carries what both levels say, and the importance where the ladder gives one", () => {
    const cloud = asks.find(({ key }) => key === "skills.cloud");
    expect(cloud).toMatchObject({
      subject: "cloud",
      group: "all-skills",
      importance: { base: "critical" },
      before: { kind: "skill" },
      after: { kind: "skill" },
    });
    expect(asks.find(({ key }) => key === "kpis.mtta")?.importance).toBeUndefined();
  });

  test("says nothing of sections whose statements nobody can show", () => {
    const real = readRealLadder();
    const [, junior, mid] = real.levels as [Level, Level, Level];
    const sections = new Set(listAsks(real, junior, mid).map(({ section }) => section.id as string));
    expect([...sections]).toEqual([
      "responsibilities",
      "deliverables",
      "kpis",
      "skills",
      "behaviours",
      "decision-rights",
    ]);
  });

  test("a statement without a topic goes by its text", () => {
    const plain = makeLadder({ statements: "topic | low | high\n? | - | Mentors others" });
    expect(askAll(plain)[0]).toMatchObject({ subject: "Mentors others", key: "responsibilities.s0" });
  });

  test("of any ladder: keys are unique, the same level has no gaps, and a gap is at least one rank away", () => {
    fc.assert(
      fc.property(ladders, (any) => {
        const [low, , high] = any.levels as [Level, Level, Level];
        const all = listAsks(any, low, high);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.every(({ isGap, distance }) => isGap === distance >= 1)).toBe(true);
        expect(listAsks(any, high, high).filter(({ isGap }) => isGap)).toEqual([]);
        expect(
          listAsks(any, high, high)
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(all.map(({ key }) => key).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

test("a plan that skips a level leaves out the gaps that only this sets, each once, though several levels set it", () => {
  const steps = makeLadder({
    levels: ["a", "b", "c", "d"],
    statements: `
      topic   | group | a       | b         | c         | d
      on-call | daily | Joins   | Leads     | Leads     | Plans
      reviews | daily | -       | Reviews   | Reviews   | -
      notes   | daily | Writes  | Writes    | -         | -`,
    skills: `
      skill  | a             | b             | c             | d
      finops | -             | must critical | must critical | -
      java   | must critical | good optional | -             | -
      cloud  | -             | must critical | -             | must critical`,
  });
  const [a, b, c, d] = steps.levels as [Level, Level, Level, Level];
  const keys = listLeftOut(steps, a, [b, c], d).map(({ key }) => key);
  expect(keys).toEqual(["responsibilities.s1", "skills.finops"]);
  expect(listLeftOut(steps, a, [], b)).toEqual([]);
});
