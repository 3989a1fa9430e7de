import { describe, expect, test } from "vitest";
import { getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { findHeadline } from "../../../src/domain/compare/stepHeadline.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

describe("the headline of a step", () => {
  test("names what becomes Critical, and of the other new skills the most important first", () => {
    const ladder = makeLadder({
      skills: `
        skill   | low            | high
        linux   | must critical  | must critical
        cloud   | must important | must critical
        tracing | -              | must optional
        chaos   | -              | good important
        slo     | -              | must critical
        shell   | must critical  | must important
      `,
    });
    const [from, to] = ladder.levels;
    if (!from || !to) throw new Error("The ladder has two levels.");
    expect(findHeadline(ladder, { from, to })).toEqual({
      critical: ["cloud", "slo"],
      skills: ["chaos", "tracing"],
      behaviours: [],
    });
  });

  test("names new behaviours", () => {
    const ladder = readRealLadder();
    const [from, to] = ["mid", "senior"].map((id) => getLevel(ladder, id as LevelId));
    if (!from || !to) throw new Error("The ladder has both levels.");
    const { critical, behaviours } = findHeadline(ladder, { from, to });
    expect(critical).toEqual(["Cloud infrastructure", "Containers and orchestration"]);
    expect(behaviours).toContain("Mentoring and coaching");
  });
});
