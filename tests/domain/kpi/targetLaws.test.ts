import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTargets, type Verdict } from "../../../src/domain/kpi/kpi.ts";
import type { Kpi, Target } from "../../../src/domain/ladder/ladder.ts";
import { pairTargets } from "../../../src/domain/kpi/targets.ts";
import { convert, isConvertible } from "../../../src/domain/kpi/units.ts";
import { anyTargets, limitsIn, units } from "../../support/targetArbitraries.ts";

const makeKpi = (unit: Kpi["unit"]) => ({ id: "k", name: "K", unit, better: "lower" }) as unknown as Kpi;
const opposite: Record<Verdict, Verdict> = {
  tighter: "looser",
  looser: "tighter",
  equal: "equal",
  overlapping: "overlapping",
  "not-comparable": "not-comparable",
};

/** The same target as it is read in another unit of its dimension. */
function tellIn(target: Target, unit: Kpi["unit"]): Target {
  const tell = (value: number) => ("unit" in target ? convert(value, target.unit, unit) : value);
  if (target.kind === "threshold") return { ...target, value: tell(target.value), unit };
  if (target.kind === "band" || target.kind === "change")
    return { ...target, min: tell(target.min), max: tell(target.max), unit };
  return target;
}

describe("laws of comparing targets of every kind, in every unit", () => {
  test("any two targets have a verdict, and one that does not compare says why", () => {
    fc.assert(
      fc.property(units, anyTargets, anyTargets, (unit, one, other) => {
        const { verdict, reason } = compareTargets(makeKpi(unit), one, other);
        expect(Object.keys(opposite)).toContain(verdict);
        expect(reason === undefined).toBe(verdict !== "not-comparable");
      }),
      { numRuns: 500 },
    );
  });

  test("a target equals itself, whatever the KPI is read in", () => {
    fc.assert(
      fc.property(units, anyTargets, (unit, target) => {
        expect(compareTargets(makeKpi(unit), target, target).verdict).toBe("equal");
      }),
      { numRuns: 500 },
    );
  });

  test("swapping turns tighter into looser", () => {
    fc.assert(
      fc.property(units, anyTargets, anyTargets, (unit, one, other) => {
        const kpi = makeKpi(unit);
        expect(compareTargets(kpi, other, one).verdict).toBe(opposite[compareTargets(kpi, one, other).verdict]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no verdict depends on the units that figures are told in", () => {
    const alike = units.chain((unit) => fc.tuple(limitsIn(fc.constant(unit)), limitsIn(fc.constant(unit)), units));
    fc.assert(
      fc.property(alike, units, ([one, other, display], unit) => {
        fc.pre(isConvertible(one.unit, display) && one.complement === undefined && other.complement === undefined);
        const told = compareTargets(makeKpi(unit), one, other).verdict;
        expect(compareTargets(makeKpi(unit), tellIn(one, display), other).verdict).toBe(told);
        expect(compareTargets(makeKpi(unit), one, tellIn(other, display)).verdict).toBe(told);
        expect(compareTargets(makeKpi(display), one, other).verdict).toBe(told);
      }),
      { numRuns: 1000 },
    );
  });

  test("a share and its other end are the same target", () => {
    fc.assert(
      fc.property(limitsIn(fc.constant("percent" as const)), (target) => {
        const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;
        const { complement, ...rest } = target;
        const figures =
          rest.kind === "band"
            ? { ...rest, min: 100 - rest.max, max: 100 - rest.min }
            : { ...rest, value: 100 - rest.value };
        const other = { ...figures, comparator: turned[rest.comparator], ...(!complement && { complement: "others" }) };
        expect(compareTargets(makeKpi("percent"), target, other as Target)).toEqual({
          verdict: "equal",
          converted: true,
        });
      }),
    );
  });

  test("pairing loses no target", () => {
    const lists = fc.array(anyTargets, { maxLength: 4 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const pairs = pairTargets(makeKpi("minute"), before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(new Set(pairs.flatMap((pair) => pair.after ?? []))).toEqual(new Set(after));
      }),
    );
  });
});

describe("units", () => {
  test.each([
    [2, "hour", 120, "minute"],
    [90, "second", 1.5, "minute"],
    [250, "millisecond", 0.25, "second"],
    [3, "business-day", 3, "business-day"],
    [99.9, "percent", 99.9, "percent"],
    [2, "count-per-month", 6, "count-per-quarter"],
    [4, "count-per-quarter", 16, "count-per-year"],
    [12, "hour-per-week", 52, "hour-per-month"],
  ] as const)("%d in %s are %d in %s", (value, from, told, to) => {
    expect(convert(value, from, to)).toBeCloseTo(told, 10);
    expect(convert(told, to, from)).toBeCloseTo(value, 10);
  });

  test.each([
    ["minute", "business-day"],
    ["percent", "count"],
    ["count-per-month", "count-per-shift"],
    ["count", "count-per-month"],
  ] as const)("%s cannot be told in %s", (from, to) => {
    expect(isConvertible(from, to)).toBe(false);
  });

  test.each([
    [{ min: 1, max: 1, unit: "quarter" }, { min: 3, max: 3, unit: "month" }, "equal"],
    [{ min: 1, max: 1, unit: "year" }, { min: 12, max: 12, unit: "month" }, "equal"],
    [{ min: 1, max: 1, unit: "month" }, { min: 4, max: 4, unit: "week" }, "not-comparable"],
  ] as const)("a change over %o against one over %o is %s", (one, other, verdict) => {
    const change = { kind: "change", direction: "decrease", min: 10, max: 20, unit: "percent" } as const;
    expect(compareTargets(makeKpi("percent"), { ...change, over: one }, { ...change, over: other }).verdict).toBe(
      verdict,
    );
  });

  test("an hour less is as much as sixty minutes less", () => {
    const change = { kind: "change", direction: "decrease", min: 1, max: 1 } as const;
    const [hour, minutes] = [
      { ...change, unit: "hour" },
      { ...change, min: 60, max: 60, unit: "minute" },
    ] as const;
    expect(compareTargets(makeKpi("minute"), hour, minutes).verdict).toBe("equal");
  });
});
