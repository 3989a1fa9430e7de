import { describe, expect, test } from "vitest";
import { describeVerdict, judgeActual } from "../../../src/domain/kpi/kpiActual.ts";
import type { Kpi, Target } from "../../../src/domain/ladder/ladder.ts";
import { makeTarget } from "../../support/makeLadder.ts";

const kpi = { unit: "minute" } as Kpi;
const share = { unit: "percent" } as Kpi;
const judge = (target: string, value: number) => describeVerdict(judgeActual(kpi, makeTarget(target), value));

describe("a measured value against a target", () => {
  test.each([
    ["< 10", 9.9, "Met"],
    ["< 10", 10, "Not met"],
    ["<= 10", 10, "Met"],
    ["> 10", 10, "Not met"],
    [">= 10", 10, "Met"],
    ["< 1 hour", 59, "Met"],
    ["< 1 hour", 61, "Not met"],
    ["< 30–60", 29, "Met"],
    ["< 30–60", 45, "In between: between the two ends of the target"],
    ["< 30–60", 60, "Not met"],
    [">= 70–90", 95, "Met"],
    [">= 70–90", 80, "In between: between the two ends of the target"],
    ["< 5 percent", 1, "Not comparable: different units"],
    ["reduce 20–40", 30, "Not comparable: a change from today takes two values"],
    ["falling", 3, "Not comparable: a direction takes several values"],
    ["Team standard", 3, "Not comparable: the target is stated in words"],
  ])("%s, measured %d: %s", (target, value, said) => {
    expect(judge(target, value)).toBe(said);
  });

  test("is counted from the end of the share that the target counts", () => {
    const target = { ...makeTarget("< 2 percent"), complement: "failed runs" } as Target;
    expect(describeVerdict(judgeActual(share, target, 98.5))).toBe("Met: counted as 1.5 % failed runs");
    expect(judgeActual(share, target, 98).verdict).toBe("not-met");
  });
});
