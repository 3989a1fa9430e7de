import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { toSentences } from "../../../src/domain/compare/summaryText.ts";
import { summarise } from "../../../src/domain/compare/summary.ts";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";

const tell = (ladder: Ladder, isDown = false) =>
  toSentences(summarise(compareLevels(ladder, ladder.levels), 1), isDown)
    .map((clauses) => clauses.map(({ before, text }) => before + text).join(""))
    .join("; ");

const step = {
  levels: ["low", "high"],
  statements: `topic   | group | low          | high
               on-call | daily | -            | Leads alerts
               tickets | daily | Closes them  | -`,
  skills: `skill | low             | high
           linux | -               | must critical
           cloud | must optional   | must critical
           mesh  | must important  | must optional
           helm  | good optional   | -
           chaos | good optional   | -`,
  kpis: [
    { id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("< 5")] } },
    { id: "mttr", targets: { high: [makeTarget("< 60")] } },
  ],
};

describe("the headline in words", () => {
  test("tells what comes, rises, falls and goes, and names each thing once", () => {
    expect(tell(makeLadder(step))).toBe(
      "one skill is new, one rises in importance, one falls and two are no longer asked; " +
        "one KPI is new and one target changes (1 tighter); one duty is new and one is dropped",
    );
  });

  test("on the way down tells first what goes", () => {
    expect(tell(makeLadder({ ...step, levels: ["high", "low"] }), true)).toBe(
      "one skill is no longer asked, one falls, one rises in importance and two are new; " +
        "one KPI target changes (1 looser) and one is no longer tracked; one duty is dropped and one is new",
    );
  });

  test("says nothing of importance where a skill rises by its tier alone", () => {
    const skills = "skill | low | high\na | good important | must important\nb | must optional | must critical";
    expect(tell(makeLadder({ levels: ["low", "high"], skills }))).toBe("two skills rise");
  });

  test("is empty where nothing of it changes", () => {
    expect(
      tell(makeLadder({ levels: ["low", "high"], skills: "skill | low | high\na | must critical | must critical" })),
    ).toBe("");
  });
});
