import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTargets } from "../../../src/domain/kpi/kpi.ts";
import { explainBases, splitByBasis } from "../../../src/domain/kpi/limitBases.ts";
import type { Kpi, Target } from "../../../src/domain/ladder/ladder.ts";
import { makeTarget } from "../../support/makeLadder.ts";
import { limitsIn } from "../../support/targetArbitraries.ts";

const days = (max: number, unit = "day") => ({ within: { min: max, max, unit } });
const split = (...all: readonly object[]) =>
  splitByBasis(all.map((own, at) => ({ at, target: { ...makeTarget("< 5"), ...own } }))).map(
    ({ name, limits }) => `${name}: ${limits.map(({ at }) => at).join(" ")}`,
  );

describe("limits share an axis", () => {
  test.each([
    [[{}, {}]],
    [[{ since: "detection" }, {}]],
    [[{ since: "detection" }, { since: "detection" }]],
    [[days(5), days(10)]],
    [[days(2), days(3, "hour")]],
    [[{ scope: "Tier-1" }, { percentile: "P90" }]],
  ])("where they count alike or tell it at the mark: %o", (limits) => {
    expect(split(...limits)).toEqual([": 0 1"]);
  });

  test("with none that count from another moment", () => {
    expect(split({ since: "detection" }, {}, { since: "the start" }, { since: "detection" })).toEqual([
      "since detection: 0 3",
      "with no moment stated: 1",
      "since the start: 2",
    ]);
  });

  test("with none that name a time where they do not, or one in other days", () => {
    expect(split(days(5), {}, days(10), days(5, "business-day"))).toEqual([
      "within 5 days or 10 days: 0 2",
      "with no time stated: 1",
      "within 5 business days: 3",
    ]);
  });

  test("never where one has a moment or a time that stops their comparison", () => {
    const kpi = { unit: "minute", better: "lower" } as Kpi;
    const since = fc.constantFrom({}, { since: "detection" }, { since: "the start" });
    const limits = fc.array(fc.tuple(limitsIn(fc.constant("minute")), since), { maxLength: 6 });
    fc.assert(
      fc.property(limits, (list) => {
        const targets = list.map(([limit, moment]) => ({ target: { ...limit, ...moment } as Target }));
        const groups = splitByBasis(targets);
        expect(groups.flatMap((group) => group.limits).length).toBe(targets.length);
        for (const group of groups)
          for (const { target } of group.limits)
            for (const other of group.limits)
              expect(compareTargets(kpi, target, other.target).reason ?? "").not.toMatch(/moment|time limit/);
      }),
    );
  });
});

test("which do not compare is said only of those that say how they count", () => {
  expect(explainBases([])).toBe("");
  expect(explainBases(["within 5 days", "with no time stated"])).toBe(
    "Limits within 5 days and with no time stated do not count alike, so their figures do not compare.",
  );
  expect(explainBases(["since detection", "with no moment stated", "since the start"])).toBe(
    "Limits since detection and since the start do not count alike, so their figures do not compare.",
  );
});
