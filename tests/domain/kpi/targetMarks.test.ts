import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../../../src/domain/ladder/ladder.ts";
import { listTargetCharts, type TargetMark } from "../../../src/domain/kpi/targetMarks.ts";
import { isConvertible } from "../../../src/domain/kpi/units.ts";
import { makeTarget } from "../../support/makeLadder.ts";
import { makeItem, makeLevels } from "../../support/kpiItems.ts";
import { anyTargets, units } from "../../support/targetArbitraries.ts";

const levels = makeLevels("low", "high");
const chartOf = (kpi: Parameters<typeof makeItem>[0], ...targets: (string | Target)[]) =>
  listTargetCharts(makeItem(kpi, { low: targets }), levels);
const markOf = (kpi: Parameters<typeof makeItem>[0], target: string | Target) =>
  chartOf(kpi, target)[0]?.marks[0] as TargetMark;
const share = { unit: "percent" };

describe("a limit as a mark", () => {
  test.each([
    ["< 5", { from: 0, to: 5 }, { from: 5, to: 5 }, "< 5"],
    ["< 30–60", { from: 0, to: 30 }, { from: 30, to: 60 }, "< 30–60"],
    ["<= 5", { from: 0, to: 5 }, { from: 5, to: 5 }, "≤ 5"],
    ["< 2 hour", { from: 0, to: 120 }, { from: 120, to: 120 }, "< 120"],
  ])("%s of what is better low is acceptable from 0 on", (text, zone, limit, figure) => {
    expect(markOf({}, text)).toMatchObject({ zone, limit, figure });
  });

  test.each([
    [">= 90 percent", { from: 90, to: 100 }, { from: 90, to: 90 }, "≥ 90"],
    [">= 70–90 percent", { from: 90, to: 100 }, { from: 70, to: 90 }, "≥ 70–90"],
    [">= 100 percent", { from: 100, to: 100 }, { from: 100, to: 100 }, "≥ 100"],
  ])("%s of what is better high is acceptable up to the end", (text, zone, limit, figure) => {
    expect(markOf({ ...share, better: "higher" }, text)).toMatchObject({ zone, limit, figure });
  });

  test("that goes on past its limit leaves room for it", () => {
    expect(markOf({ unit: "count", better: "higher" }, ">= 1 count").zone).toEqual({ from: 1, to: 2 });
  });

  test("says what it was converted from", () => {
    expect(markOf({}, "< 5").stated).toBeUndefined();
    expect(markOf({}, "< 2 hour").stated).toBe("< 2\u00a0h");
    const actionable = { ...makeTarget(">= 70–85 percent"), complement: "actionable pages" } as Target;
    expect(markOf(share, actionable)).toMatchObject({
      zone: { from: 0, to: 15 },
      limit: { from: 15, to: 30 },
      figure: "≤ 15–30",
      stated: "≥ 70–85\u00a0% actionable pages",
    });
  });

  test("rounds what is told in another unit to three digits, and only that", () => {
    expect(markOf({ unit: "hour-per-month", better: "higher" }, ">= 5–10 hour-per-week").figure).toBe("≥ 21.7–43.3");
    const nines = { ...makeTarget(">= 99 percent"), value: 99.995 } as Target;
    expect(markOf({ ...share, better: "higher" }, nines).figure).toBe("≥ 99.995");
  });

  test("is told apart by scope and percentile", () => {
    const marks = chartOf(
      {},
      { ...makeTarget("< 5"), percentile: "P50" },
      { ...makeTarget("< 10"), percentile: "P90", scope: "Tier-1" },
    )[0]?.marks;
    expect(marks?.map(({ scope }) => scope)).toEqual(["P50", "Tier-1 P90"]);
  });

  test("that cannot be told in the KPI’s unit is not drawn", () => {
    expect(chartOf({}, "< 5 count")).toEqual([]);
  });
});

describe("the axis of a chart", () => {
  test.each([
    ["percent", ["< 15 percent"], "%", "linear", 100],
    ["percent", [">= 95 percent"], "%", "linear", 100],
    ["percent", [">= 99 percent"], "%", "nines", 100],
    ["percent", [">= 99 percent", ">= 95 percent"], "%", "nines", 100],
    ["percent", [">= 99 percent", ">= 80 percent"], "%", "linear", 100],
    ["percent", ["< 99 percent"], "%", "linear", 100],
    ["percent", [">= 100 percent"], "%", "linear", 100],
    ["score-of-5", [">= 4 score-of-5"], "score of 5", "linear", 5],
    ["business-day", ["<= 3–5 business-day"], "business days", "linear", 5],
    ["count", ["< 3 count"], "count", "linear", 3],
    ["count-per-shift", ["< 10 count-per-shift"], "number a shift", "linear", 10],
  ])("of %s with %o is told in “%s”, is %s and ends at %d", (unit, targets, text, scale, max) => {
    const [chart] = chartOf({ unit }, ...targets);
    expect(chart).toMatchObject({ kind: "absolute", unit: text, axis: { scale, max } });
  });
});

describe("a change against today", () => {
  test("has a chart of its own, with its window", () => {
    const charts = chartOf(share, "< 20 percent", {
      ...makeTarget("reduce 20–40"),
      over: { min: 3, max: 3, unit: "month" },
    });
    expect(charts.map(({ id, unit }) => [id, unit])).toEqual([
      ["absolute", "%"],
      ["relative", "% less than today"],
    ]);
    expect(charts[1]?.axis.max).toBe(100);
    expect(charts[1]?.marks).toMatchObject([
      { zone: undefined, limit: { from: 20, to: 40 }, figure: "20–40 in 3 months", stated: undefined },
    ]);
  });

  test("up and down on one axis bear their signs", () => {
    const up = { ...makeTarget("reduce 10–20"), direction: "increase" } as Target;
    expect(chartOf(share, up)[0]?.unit).toBe("% more than today");
    const [chart] = chartOf(share, "reduce 20–40", up);
    expect(chart?.unit).toBe("% change from today");
    expect(chart?.marks.map(({ figure }) => figure)).toEqual(["−20–40", "+10–20"]);
  });

  test("in another kind of unit stands on another axis, in another unit of the kind on the same", () => {
    const minutes = { ...makeTarget("reduce 10–20"), unit: "minute" } as Target;
    const hours = { ...makeTarget("reduce 1–2"), unit: "hour" } as Target;
    const charts = chartOf({}, "reduce 20–40", minutes, hours);
    expect(charts.map(({ id }) => id)).toEqual(["relative", "relative-2"]);
    expect(charts[1]?.marks).toMatchObject([
      { limit: { from: 10, to: 20 } },
      { limit: { from: 60, to: 120 }, stated: "Reduce by 1–2\u00a0h" },
    ]);
  });
});

describe("laws of marks", () => {
  const items = fc
    .tuple(units, fc.array(anyTargets, { maxLength: 4 }), fc.array(anyTargets, { maxLength: 4 }))
    .map(([unit, low, high]) => makeItem({ unit }, { low, high }));

  test("every figure that can be told has one mark, and nothing else has any", () => {
    fc.assert(
      fc.property(items, (item) => {
        const charts = listTargetCharts(item, levels);
        const drawn = charts.flatMap(({ marks }) => marks.map(({ target }) => target));
        const figures = [...item.entries.values()]
          .flatMap(({ targets }) => targets)
          .filter(
            (target) =>
              target.kind === "change" ||
              ((target.kind === "threshold" || target.kind === "band") && isConvertible(target.unit, item.kpi.unit)),
          );
        expect(drawn.length).toBe(figures.length);
        expect(new Set(drawn)).toEqual(new Set(figures));
      }),
    );
  });

  test("absolute and relative marks never share a chart, and all lie on their axis", () => {
    fc.assert(
      fc.property(items, (item) => {
        for (const { kind, axis, marks } of listTargetCharts(item, levels))
          for (const { target, zone, limit } of marks) {
            expect(kind === "relative").toBe(target.kind === "change");
            expect(zone === undefined).toBe(kind === "relative");
            expect(limit.from <= limit.to && limit.to <= axis.max).toBe(true);
            if (!zone) continue;
            expect(axis.min <= zone.from && zone.from <= zone.to && zone.to <= axis.max).toBe(true);
            // The sure part and the range of the limit touch, so that no value between them is left out.
            expect(zone.to === limit.from || zone.from === limit.to).toBe(true);
          }
      }),
    );
  });

  test("a percentage axis ends at 100", () => {
    fc.assert(
      fc.property(items, (item) => {
        const shares = listTargetCharts(item, levels).filter(({ unit }) => unit.startsWith("%"));
        for (const { axis } of shares) expect(axis.max).toBe(100);
      }),
    );
  });
});
