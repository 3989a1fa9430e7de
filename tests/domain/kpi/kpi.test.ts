import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTargets, describeTarget, type Verdict } from "../../../src/domain/kpi/kpi.ts";
import type { Kpi, Target } from "../../../src/domain/ladder/ladder.ts";
import { convert } from "../../../src/domain/kpi/units.ts";
import { targets } from "../../support/arbitraries.ts";
import { makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const kpi = {
  id: "mttr",
  name: "MTTR",
  category: "speed",
  unit: "minute",
  better: "lower",
  definition: "How fast",
} as unknown as Kpi;
const share = { ...kpi, unit: "percent" } as Kpi;
const compare = (before: string, after: string) => compareTargets(kpi, makeTarget(before), makeTarget(after));

describe("comparing targets", () => {
  test.each([
    ["< 10", "< 5", "tighter"],
    ["< 5", "< 10", "looser"],
    ["< 5", "<= 5", "equal"],
    ["< 60", "< 1 hour", "equal"],
    ["< 30–60", "< 60", "looser"],
    ["< 15", "< 5–10", "tighter"],
    ["< 10–40", "< 20–30", "overlapping"],
    ["reduce 20–40", "reduce 30–40", "tighter"],
    ["reduce 20–40", "reduce 20–40", "equal"],
    ["falling", "falling", "equal"],
    ["Team standard", "Team standard", "equal"],
  ] satisfies [string, string, Verdict][])("%s → %s is %s", (before, after, verdict) => {
    expect(compare(before, after).verdict).toBe(verdict);
  });

  test.each([
    ["< 5", "reduce 20–40", "a limit against a change from today"],
    ["falling", "< 5", "a direction against a limit"],
    ["Minutes", "Seconds", "stated in words"],
    ["< 5", "> 5", "an upper against a lower limit"],
    ["< 5", "< 5 count", "different units"],
  ])("%s → %s does not compare: %s", (before, after, reason) => {
    expect(compare(before, after)).toEqual({ verdict: "not-comparable", reason });
  });

  test("targets of another scope, percentile, direction, window or time limit do not compare, and say why", () => {
    const base = { ...makeTarget("< 5") } as Extract<Target, { kind: "threshold" }>;
    const change = makeTarget("reduce 20–40") as Extract<Target, { kind: "change" }>;
    const day = { min: 1, max: 1, unit: "day" as const };
    const reason = (before: Target, after: Target) => compareTargets(kpi, before, after).reason;
    expect(reason({ ...base, scope: "Tier-1" }, base)).toBe("different scope: Tier-1 against any tier");
    expect(reason(base, { ...base, percentile: "P90" })).toBe("different percentile: overall against P90");
    expect(reason({ ...base, percentile: "P50" }, base)).toBe("different percentile: P50 against overall");
    expect(reason(base, { ...base, scope: "Tier-0" })).toBe("different scope: any tier against Tier-0");
    expect(reason(change, { ...change, over: day })).toBe("different time windows");
    expect(reason(change, { ...change, direction: "increase" })).toBe("opposite directions");
    expect(reason(change, { ...change, unit: "hour" })).toBe("different units");
    expect(reason(makeTarget("falling"), { kind: "trend", direction: "hold" })).toBe("different directions");
    expect(reason(base, { ...base, within: day })).toBe("only one has a time limit");
    expect(reason({ ...base, within: { ...day, unit: "month" } }, { ...base, within: day })).toBe(
      "time limits in different units",
    );
  });

  test("times that are counted from different moments do not compare, where both say from which", () => {
    const base = makeTarget("< 60");
    const since = (moment: string) => ({ ...base, since: moment });
    const compare = (before: Target, after: Target) => compareTargets(kpi, before, after);
    expect(compare(since("detection"), since("the incident"))).toEqual({
      verdict: "not-comparable",
      reason: "counted from another moment: since detection against since the incident",
    });
    expect(compare(since("detection"), since("detection")).verdict).toBe("equal");
    expect(compare(base, since("detection")).verdict).toBe("equal");
    expect(describeTarget(since("detection"))).toBe("< 60\u00A0min since detection");
  });

  test("a share to reach is tighter where the time is shorter", () => {
    const within = (days: number, value = 90) => ({
      ...(makeTarget(`>= ${value} percent`) as Extract<Target, { kind: "threshold" }>),
      within: { min: days, max: days, unit: "business-day" as const },
    });
    const verdict = (before: Target, after: Target) => compareTargets(share, before, after).verdict;
    expect(verdict(within(10), within(5))).toBe("tighter");
    expect(verdict(within(5, 95), within(10, 90))).toBe("looser");
    expect(verdict(within(5, 90), within(10, 95))).toBe("overlapping");
    expect(verdict(within(5), { ...within(5), within: { min: 1, max: 1, unit: "week" } })).toBe("not-comparable");
  });

  test("the other end of a share is turned round, and said to be", () => {
    const noise = makeTarget("< 20 percent");
    const actionable = { ...makeTarget("> 70–85 percent"), complement: "actionable pages" } as Target;
    expect(compareTargets(share, noise, actionable)).toEqual({ verdict: "overlapping", converted: true });
    const nines = { ...makeTarget(">= 99 percent"), value: 99.9, complement: "successes" } as Target;
    expect(compareTargets(share, { ...makeTarget("< 1 percent"), value: 0.1 } as Target, nines).verdict).toBe("equal");
    expect(compareTargets(share, makeTarget("< 40 percent"), actionable)).toEqual({
      verdict: "tighter",
      converted: true,
    });
  });
});

describe("laws of comparing targets", () => {
  const opposite: Record<Verdict, Verdict> = {
    tighter: "looser",
    looser: "tighter",
    equal: "equal",
    overlapping: "overlapping",
    "not-comparable": "not-comparable",
  };

  test("a target equals itself, and swapping turns tighter into looser", () => {
    fc.assert(
      fc.property(targets, targets, (one, other) => {
        expect(compareTargets(kpi, one, one).verdict).toBe("equal");
        expect(compareTargets(kpi, other, one).verdict).toBe(opposite[compareTargets(kpi, one, other).verdict]);
      }),
    );
  });

  test("a verdict does not depend on the unit that the KPI is read in", () => {
    fc.assert(
      fc.property(targets, targets, (one, other) => {
        const inHours = { ...kpi, unit: "hour" } as Kpi;
        expect(compareTargets(inHours, one, other).verdict).toBe(compareTargets(kpi, one, other).verdict);
      }),
    );
  });
});

describe("the real ladder", () => {
  test.each([
    ["junior", "mid", "mtta", "looser"],
    ["mid", "lead", "mtta", "tighter"],
    ["mid", "senior", "change-failure-rate", "equal"],
    ["senior", "lead", "change-failure-rate", "tighter"],
    ["mid", "senior", "mttr", "not-comparable"],
    ["senior", "lead", "toil-share", "tighter"],
  ])("from %s to %s, %s is %s", (from, to, id, verdict) => {
    const ladder = readRealLadder();
    const find = (level: string) =>
      ladder.levels.find((one) => one.id === level)?.kpis.find((entry) => entry.kpi === id);
    const entry = find(to);
    const real = entry && ladder.kpiById.get(entry.kpi);
    const verdicts = find(from)?.targets.flatMap((before) =>
      entry?.targets.map((after) => real && compareTargets(real, before, after).verdict),
    );
    expect(verdicts).toContain(verdict);
  });
});

describe("a target in words", () => {
  test.each([
    ["< 5", "< 5\u00a0min"],
    [">= 30–60 hour", "≥ 30–60\u00a0h"],
    ["reduce 20–40", "Reduce by 20–40\u00a0%"],
    ["falling", "Falling"],
    ["Team standard", "Team standard"],
    ["< 2 multiple", "< 2×"],
    ["< 3 count", "< 3"],
    ["< 1 business-day", "< 1\u00a0business day"],
  ])("%s reads %s", (text, words) => {
    expect(describeTarget(makeTarget(text))).toBe(words);
  });

  test("tells scope, percentile, times, the other end and remarks", () => {
    const target = {
      ...makeTarget(">= 70 percent"),
      scope: "Tier-1",
      percentile: "P90",
      complement: "actionable pages",
      applies: "critical pages",
      within: { min: 5, max: 10, unit: "business-day" },
      over: { min: 1, max: 1, unit: "quarter" },
      note: "example",
    } as Target;
    expect(describeTarget(target)).toBe(
      "Tier-1 P90: ≥ 70\u00a0% actionable pages for critical pages within 5–10 business days in 1 quarter (example)",
    );
    const trend = { kind: "trend", direction: "increase", over: { min: 1, max: 1, unit: "quarter" } } as const;
    expect(describeTarget(trend)).toBe("Rising quarter over quarter");
    const twice = { ...trend, over: { min: 2, max: 2, unit: "quarter" } } as const;
    expect(describeTarget(twice)).toBe("Rising over 2 quarters");
    expect(describeTarget({ ...makeTarget("reduce 20–40"), direction: "increase" } as Target)).toBe(
      "Increase by 20–40\u00a0%",
    );
  });

  test("a figure is told in another unit only where the two measure the same", () => {
    expect(convert(2, "hour", "minute")).toBe(120);
    expect(convert(3, "count-per-quarter", "count-per-month")).toBe(1);
    expect(() => convert(1, "hour", "percent")).toThrow("“hour” cannot be told in “percent”.");
  });
});
