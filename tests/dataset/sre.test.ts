import { describe, expect, test } from "vitest";
import { readRealLadder } from "../support/realLadder.ts";

const ladder = readRealLadder();
const count = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length;

describe("the site reliability ladder", () => {
  test.each([
    ["associate", "8/6/5/4", 15, 8, 29, "0–2"],
    ["junior", "8/6/5/4", 17, 9, 29, "0–2"],
    ["mid", "9/5/5/4", 18, 8, 32, "3–6"],
    ["senior", "8/6/5/4", 21, 9, 30, "6–10+"],
    ["lead", "10/6/6/4", 22, 9, 34, "8–12"],
  ])(
    "%s has %s skills by tier, %i KPIs, %i behaviours, %i tools, %s years",
    (id, tiers, kpis, behaviours, tools, years) => {
      const level = ladder.levels.find((one) => one.id === id);
      if (!level) throw new Error(`no level ${id}`);
      const byTier = (["must", "good", "advanced", "emerging"] as const).map((tier) =>
        count(level.skills, (skill) => skill.tier === tier),
      );
      const { min, max, open } = level.years;
      expect([
        byTier.join("/"),
        level.kpis.length,
        level.behaviours.length,
        level.tools.length,
        `${min}–${max}${open ? "+" : ""}`,
      ]).toEqual([tiers, kpis, behaviours, tools, years]);
    },
  );

  test("has all twenty sections, and two doors to SRE Engineer", () => {
    expect(ladder.sections.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(ladder.paths.filter(({ to }) => to === "mid").map(({ from }) => from)).toEqual(["associate", "junior"]);
  });

  test.each([
    ["associate", "cloud", { base: "important", or: "critical" }],
    ["junior", "policy-as-code", { base: "optional", trend: "important" }],
    ["mid", "databases", { base: "optional", to: "important" }],
    ["senior", "infrastructure-as-code", { base: "important", to: "critical" }],
    ["lead", "networking", { base: "important" }],
  ])("at %s, %s keeps its shade of importance", (id, skill, shade) => {
    const entry = ladder.levels.find((level) => level.id === id)?.skills.find((one) => one.skill === skill);
    expect(entry?.importance).toMatchObject(shade);
  });

  test("gives weights that add up to 100 where a scorecard has them: Junior and Senior", () => {
    const sums = ladder.levels.map(({ scorecard }) => scorecard.reduce((sum, { weight = 0 }) => sum + weight, 0));
    expect(sums).toEqual([0, 100, 0, 100, 0]);
  });
});
