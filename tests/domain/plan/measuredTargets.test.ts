import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeTarget } from "../../../src/domain/kpi/kpi.ts";
import type { Target } from "../../../src/domain/ladder/ladder.ts";
import { matchActuals, rememberTarget, restateActuals } from "../../../src/domain/plan/measuredTargets.ts";
import type { Note } from "../../../src/domain/plan/plan.ts";
import { targets } from "../../support/arbitraries.ts";
import { makeTarget } from "../../support/makeLadder.ts";

const tierOne = (text: string, fields: Partial<Target> = {}) =>
  ({ ...makeTarget(text), scope: "Tier-1", ...fields }) as Target;
/** Values of 1, 2 … for the targets, in their order. */
const measure = (list: readonly Target[]): Note["actuals"] =>
  Object.fromEntries(
    list.map((target, at) => [`v${at + 1}`, { value: at + 1, date: "", ...rememberTarget(list, target) }]),
  );
/** What each target of today says, with its value; then the values that are left. */
const match = (list: readonly Target[], actuals: Note["actuals"]) => {
  const { measured, strays } = matchActuals(list, actuals);
  const told = measured.map(({ target, actual }) => `${describeTarget(target)} = ${actual?.value ?? "?"}`);
  return [...told, ...strays.map(({ actual }) => `${actual.against}: ${actual.value}`)].map((text) =>
    text.replaceAll("\u00a0", " "),
  );
};

describe("a measured value, on another version of the ladder,", () => {
  test.each([
    ["tightened", tierOne("< 4"), "Tier-1: < 4 min = 1"],
    ["stated as a range", tierOne("< 5–6"), "Tier-1: < 5–6 min = 1"],
    ["included", tierOne("<= 5"), "Tier-1: ≤ 5 min = 1"],
    ["remarked on", tierOne("< 5", { note: "example" }), "Tier-1: < 5 min (example) = 1"],
  ])("stays with its target where that is %s", (_, target, said) => {
    expect(match([target], measure([tierOne("< 5")]))).toEqual([said]);
  });

  test("stays with its target where another comes to stand in front of it", () => {
    const fresh = tierOne("< 1", { applies: "new pages" });
    expect(match([fresh, tierOne("< 5")], measure([tierOne("< 5")]))).toEqual([
      "Tier-1: < 1 min for new pages = ?",
      "Tier-1: < 5 min = 1",
    ]);
    expect(match([tierOne("< 1"), tierOne("< 5")], measure([tierOne("< 5")]))).toEqual([
      "Tier-1: < 1 min = ?",
      "Tier-1: < 5 min = 1",
    ]);
  });

  test.each([
    ["another scope", makeTarget("< 5"), "< 5 min = ?"],
    ["the other end", tierOne("> 5"), "Tier-1: > 5 min = ?"],
    ["other pages", tierOne("< 5", { applies: "new pages" }), "Tier-1: < 5 min for new pages = ?"],
  ])("is kept without a target where that of today is of %s", (_, target, said) => {
    expect(match([target], measure([tierOne("< 5")]))).toEqual([said, "Tier-1: < 5 min: 1"]);
  });

  test("is kept without a target where two of today could be it, or it was one of two that could be", () => {
    expect(match([tierOne("< 3"), tierOne("< 4")], measure([tierOne("< 5")]))).toEqual([
      "Tier-1: < 3 min = ?",
      "Tier-1: < 4 min = ?",
      "Tier-1: < 5 min: 1",
    ]);
    expect(match([tierOne("< 4")], measure([tierOne("< 5"), tierOne("< 9")]))).toEqual([
      "Tier-1: < 4 min = ?",
      "Tier-1: < 5 min: 1",
      "Tier-1: < 9 min: 2",
    ]);
  });

  test("of which no words are known stays with the only target of its name", () => {
    const actuals = { "tier-1-threshold": { value: 7, date: "" } };
    expect(match([tierOne("< 5"), makeTarget("falling")], actuals)).toEqual(["Tier-1: < 5 min = 7", "Falling = ?"]);
    expect(match([tierOne("< 5"), tierOne("< 9")], actuals)).toEqual([
      "Tier-1: < 5 min = ?",
      "Tier-1: < 9 min = ?",
      "undefined: 7",
    ]);
  });

  test("takes the words of today, or keeps those of all targets where its own were never known", () => {
    const [old, now] = [[tierOne("< 5")], [tierOne("< 4")]] as const;
    expect(restateActuals(now, measure(old), "then")).toEqual(measure(now));
    const unknown = { "any-band": { value: 7, date: "" } };
    expect(restateActuals(now, unknown, "< 5–9; Falling")).toEqual({
      "any-band": { value: 7, date: "", against: "< 5–9; Falling" },
    });
    expect(restateActuals(old, measure([makeTarget("falling")]), "then")).toEqual(measure([makeTarget("falling")]));
  });
});

test("every value finds its own target, in whatever order the targets stand, and none is lost", () => {
  const several = fc.uniqueArray(targets, { selector: describeTarget, maxLength: 5 });
  fc.assert(
    fc.property(several, several, fc.nat(), (old, others, turn) => {
      const actuals = measure(old);
      const turned = old.length > 0 ? [...old.slice(turn % old.length), ...old.slice(0, turn % old.length)] : [];
      const { measured, strays } = matchActuals(turned, actuals);
      expect(strays).toEqual([]);
      for (const { target, actual } of measured) expect(actual?.against).toBe(describeTarget(target));
      const later = matchActuals(others, actuals);
      const found = [
        ...later.measured.flatMap(({ actual }) => actual ?? []),
        ...later.strays.map(({ actual }) => actual),
      ];
      expect(found.map(({ value }) => value).toSorted((left, right) => left - right)).toEqual(
        old.map((_, at) => at + 1),
      );
      expect(new Set(later.measured.map(({ key }) => key)).size).toBe(others.length);
    }),
  );
});
