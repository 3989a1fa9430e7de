import { makeTarget } from "../support/makeLadder.ts";
import type { RuleCase } from "./ruleCases.ts";

/** Cases that breach the rules of figures. */
export const figureRuleCases: RuleCase[] = [
  [
    "units agree with the KPI",
    "hours of a share",
    ({ low }) => (low.kpis[0].targets[0].unit = "percent"),
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "units agree with the KPI",
    "the other end of a time",
    ({ low }) => Object.assign(low.kpis[0].targets[0], { complement: "the rest", comparator: ">" }),
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "a limit agrees with the direction of the KPI",
    "a lower limit of what should be low",
    ({ low }) => (low.kpis[0].targets[0].comparator = ">"),
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "a change or a trend agrees with the direction of the KPI",
    "a reduction of what should be high",
    ({ low, ladder }) => {
      ladder.kpis[0].better = "higher";
      low.kpis[0].targets[0] = makeTarget("reduce 20–40");
    },
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "a change or a trend agrees with the direction of the KPI",
    "a trend upwards, or none, of what should be low",
    ({ low }) => (low.kpis[0].targets[0] = { kind: "trend", direction: "hold-or-increase" }),
    "levels/low.json kpis/0/targets/0",
  ],
  ["ranges ascend", "years that descend", ({ low }) => (low.years = { min: 5, max: 3 }), "levels/low.json years"],
  [
    "ranges ascend",
    "a band that descends",
    ({ low }) => (low.kpis[0].targets[0] = { ...makeTarget("< 9–5") }),
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "ranges ascend",
    "a span that descends",
    ({ low }) => (low.kpis[0].targets[0].over = { min: 5, max: 3, unit: "day" }),
    "levels/low.json kpis/0/targets/0",
  ],
  [
    "weights add up, and no share is above 100 %",
    "weights of 90",
    ({ low, ladder }) => {
      ladder.dimensions.push({ id: "care", name: "Care" });
      low.scorecard.push({ dimension: "care", label: "Care", meets: "Takes care", weight: 90 });
    },
    "levels/low.json scorecard",
  ],
  [
    "weights add up, and no share is above 100 %",
    "a share above 100 %",
    ({ low, ladder }) => {
      ladder.kpis[0].unit = "percent";
      low.kpis[0].targets[0] = makeTarget("< 120 percent");
    },
    "levels/low.json kpis/0/targets/0",
  ],
];
