import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEntries } from "../../../src/domain/kpi/kpiChange.ts";
import { describeDeciding } from "../../../src/domain/kpi/kpiChangeText.ts";
import { isChange, isCompared, type KpiOutcome, kpiOutcomes } from "../../../src/domain/kpi/kpiOutcome.ts";
import { makeItem } from "../../support/kpiItems.ts";
import { anyTargets } from "../../support/targetArbitraries.ts";
import type { LevelId, Target } from "../../../src/domain/ladder/ladder.ts";

function compare(before: readonly (string | Target)[], after: readonly (string | Target)[]) {
  const { kpi, entries } = makeItem({}, { low: before, high: after });
  return compareEntries(kpi, entries.get("low" as LevelId), entries.get("high" as LevelId));
}

describe("a KPI at one level against another", () => {
  test.each([
    [["< 10"], ["< 5"], "tighter", "< 10 min → < 5 min"],
    [["< 5", "falling"], ["< 10"], "looser", "< 5 min → < 10 min"],
    [["< 5"], ["< 5"], "equal", ""],
    [["< 5"], ["< 5", "falling"], "in-part", "adds Falling"],
    [["< 5", "Words"], ["< 5"], "in-part", "drops Words"],
    [["< 5", "Words"], ["< 5", "Other words"], "in-part", "Words → Other words"],
    [["< 5", "Words"], ["< 5", "> 2"], "tighter", "adds > 2 min"],
    [["falling", "> 2"], ["falling", "Words"], "looser", "drops > 2 min"],
    [["Words"], ["< 5"], "not-comparable", "Words → < 5 min"],
    [["< 5"], ["< 5", "> 2"], "tighter", "adds > 2 min"],
    [["< 5", "> 2"], ["< 5"], "looser", "drops > 2 min"],
    [["< 10–40"], ["< 20–30"], "overlapping", "< 10–40 min → < 20–30 min"],
    [["< 5", "> 5"], ["< 4", "> 4"], "overlapping", "< 5 min → < 4 min, > 5 min → > 4 min"],
    [["< 5"], ["reduce 20–40"], "not-comparable", "< 5 min → Reduce by 20–40 %"],
    [["falling"], ["falling"], "equal", ""],
  ] satisfies [string[], string[], KpiOutcome, string][])("%o → %o is %s", (before, after, outcome, deciding) => {
    const change = compare(before, after);
    expect(change.outcome).toBe(outcome);
    expect(describeDeciding(change).replaceAll("\u00a0", " ")).toBe(deciding);
  });

  test("is new, dropped or untracked where a level has no entry", () => {
    const { kpi, entries } = makeItem({}, { low: ["< 5"] });
    const entry = entries.get("low" as LevelId);
    expect(compareEntries(kpi, undefined, entry).outcome).toBe("new");
    expect(compareEntries(kpi, entry, undefined).outcome).toBe("dropped");
    expect(compareEntries(kpi, undefined, undefined)).toEqual({ outcome: "untracked", pairs: [] });
  });

  test("counts as compared where both have targets that do, and as a change where it is not the same", () => {
    expect(kpiOutcomes.filter(isCompared)).toEqual(["tighter", "looser", "equal", "overlapping", "in-part"]);
    expect(kpiOutcomes.filter((name) => !isChange(name))).toEqual(["equal", "untracked"]);
  });

  test("is equal to itself, and swapping turns tighter into looser", () => {
    const lists = fc.array(anyTargets, { minLength: 1, maxLength: 3 });
    const opposite: Partial<Record<KpiOutcome, KpiOutcome>> = { tighter: "looser", looser: "tighter" };
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        expect(compare(before, before).outcome).toBe("equal");
        const { outcome } = compare(before, after);
        expect(compare(after, before).outcome).toBe(opposite[outcome] ?? outcome);
      }),
      { numRuns: 500 },
    );
  });
});
