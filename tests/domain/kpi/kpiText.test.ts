import { describe, expect, test } from "vitest";
import { compareEntries } from "../../../src/domain/kpi/kpiChange.ts";
import { explainChange, toKpiTable, toTargetRows } from "../../../src/domain/kpi/kpiTable.ts";
import {
  describeBetter,
  describeUndrawn,
  describeUntracked,
  findSymbol,
  listRemarks,
} from "../../../src/domain/kpi/kpiWords.ts";
import type { KpiEntry, LevelId, Target } from "../../../src/domain/ladder/ladder.ts";
import { describeRhythm, listRhythms, rhythms, toRhythmTable } from "../../../src/domain/kpi/rhythm.ts";
import { listTargetCharts } from "../../../src/domain/kpi/targetMarks.ts";
import { findReal, makeItem, makeLevels } from "../../support/kpiItems.ts";
import { makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const levels = makeLevels("low", "high");

describe("what a chart does not draw", () => {
  test.each([
    ["falling", "↘"],
    ["Team standard", "≡"],
    ["reduce 20–40", "±"],
    ["< 5", ""],
    ["< 5–10", ""],
  ])("%s has the symbol “%s”", (text, symbol) => {
    expect(findSymbol(makeTarget(text))).toBe(symbol);
  });

  test("is told per level in few words", () => {
    const words = (...targets: (string | Target)[]) =>
      describeUndrawn(makeItem({}, { low: targets }).entries.get("low" as LevelId), []);
    expect(describeUndrawn(undefined, [])).toBe("not tracked");
    expect(words("falling", "Team standard", "Another note")).toBe("↘ falling, ≡ in words");
    expect(words("reduce 20–40", { kind: "trend", direction: "hold-or-increase" })).toBe(
      "± relative to today, →↗ steady or rising",
    );
    expect(words("< 5 count")).toBe("< 5");
  });

  test("names the levels that do not track it", () => {
    expect(describeUntracked(findReal("mtta"), ladder.levels)).toBe("Not tracked at Senior");
    expect(describeUntracked(findReal("mttr"), ladder.levels)).toBeUndefined();
  });

  test("tells conditions, remarks, conversions, directions and notes", () => {
    const remarks = (id: string) => {
      const item = findReal(id);
      return listRemarks(item, ladder.levels, listTargetCharts(item, ladder.levels)).map(
        ({ level, texts }) => `${level.title}: ${plain(texts.join("; "))}`,
      );
    };
    expect(remarks("alert-noise")).toEqual([
      "Associate: for assigned set",
      "Junior: baseline-dependent",
      "SRE Engineer: for non-actionable alerts, goal",
      "Senior: ≡ High actionability; ↘ Falling for paging noise quarter over quarter",
      "Lead: converted from ≥ 70–85 % actionable pages, maturity-dependent",
    ]);
    expect(remarks("postmortem-on-time")).toEqual([
      "Senior: within 5 business days, example",
      "Lead: within 5–10 business days",
    ]);
    expect(remarks("slo-attainment")[2]).toBe("Lead: Tier-1: context-specific; Tier-0: context-specific");
    expect(remarks("lead-time")).toEqual([]);
  });
});

describe("a KPI as text", () => {
  const change = (before: readonly (string | Target)[], after: readonly (string | Target)[]) => {
    const { kpi, entries } = makeItem({ unit: "percent" }, { low: before, high: after });
    const [from, to] = ["low", "high"].map((id) => entries.get(id as LevelId)) as [KpiEntry, KpiEntry];
    return plain(explainChange(compareEntries(kpi, from, to)));
  };

  test.each([
    [["< 15 percent"], ["< 5–10 percent"], "tighter: < 15 % → < 5–10 %"],
    [["< 15 percent"], ["< 15 percent"], "equal"],
    [["< 5 percent"], ["< 5 percent", "> 1 percent"], "tighter: adds > 1 %"],
    [["< 5 percent", "falling"], ["< 9 percent", "Words"], "looser: < 5 % → < 9 %"],
    [["< 5 percent"], ["reduce 20–40", "falling"], "not comparable: a limit against a change from today"],
  ])("%o → %o: %s", (before, after, text) => {
    expect(change(before, after)).toBe(text);
  });

  test("says where a share was turned into its other end", () => {
    const actionable = { ...makeTarget("> 70–85 percent"), complement: "actionable" } as Target;
    expect(change(["< 20 percent"], [actionable])).toBe(
      "overlapping: < 20 % → > 70–85 % actionable (overlapping, after turning one share into its other end)",
    );
  });

  test("stands in a table with what each level asks, how often, and the verdict", () => {
    const item = makeItem({}, { low: ["< 10"], high: ["< 5", "falling"] });
    const [low, high] = levels as [never, never];
    expect(toKpiTable([item], levels, { from: low, to: high }).map((row) => row.map(plain))).toEqual([
      ["Category", "KPI", "Definition", "Better", "low", "high", "low → high"],
      [
        "Speed",
        "K",
        "What K is",
        "lower",
        "< 10 min [weekly]",
        "< 5 min; Falling [weekly]",
        "tighter: < 10 min → < 5 min; adds Falling",
      ],
    ]);
    expect(toKpiTable([makeItem({}, {})], levels, { from: low, to: high })[1]?.slice(4)).toEqual([
      "Not tracked",
      "Not tracked",
      "",
    ]);
    expect(describeBetter(item)).toBe("lower is better");
  });

  test("gives its targets as rows, with figures in the unit of the chart", () => {
    const rows = toTargetRows(findReal("alert-noise"), ladder.levels);
    expect(rows[0]).toEqual("KPI,Level,Kind,For,Target,From,To,Unit,Converted from,How often".split(","));
    expect(rows.at(-1)).toEqual([
      "Alert noise ratio",
      "Lead",
      "a limit that is a range",
      "",
      "≥ 70–85 % actionable pages (maturity-dependent)",
      "15",
      "30",
      "%",
      "≥ 70–85 % actionable pages",
      "weekly",
    ]);
    expect(toTargetRows(findReal("mtta"), ladder.levels).find(([, level]) => level === "Senior")?.[2]).toBe(
      "not tracked",
    );
  });
});

describe("how often", () => {
  const names = (id: string, rhythm: string) => {
    const at = ladder.levels.findIndex((level) => level.id === id);
    const items = [...ladder.kpiById.keys()].map((kpi) => findReal(kpi));
    return listRhythms(items, ladder.levels)
      .find((row) => row.rhythm === rhythm)
      ?.kpis[at]?.map(({ kpi }) => kpi.name);
  };

  test("tells what a Senior looks at weekly", () => {
    expect(names("senior", "weekly")).toEqual([
      "SLO attainment",
      "Error budget burn rate",
      "Alert noise ratio",
      "Deployment frequency",
      "Pager load per shift",
      "Capacity headroom",
    ]);
    expect(names("lead", "continuous")).toEqual(["Error budget burn rate"]);
    expect(names("mid", "per-incident")).toEqual(["Postmortem completion time"]);
  });

  test("has a row for each rhythm, and a KPI with two in both", () => {
    const item = findReal("mtta");
    expect(describeRhythm(item.entries.get("mid" as LevelId) as KpiEntry)).toBe("weekly and monthly");
    const table = toRhythmTable([item], ladder.levels);
    expect(table.map(([name]) => name)).toEqual(["How often", ...rhythms.map((name) => name.replace("-", " "))]);
    expect(table[3]).toEqual(["weekly", ...["associate", "junior", "mid"].map(() => item.kpi.name), "", item.kpi.name]);
  });
});
