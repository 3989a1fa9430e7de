import { describe, expect, test } from "vitest";
import { describeChart, explainCharts, nameAxis, nameChart } from "../../../src/domain/kpi/chartWords.ts";
import { listTargetCharts } from "../../../src/domain/kpi/targetMarks.ts";
import { findReal } from "../../support/kpiItems.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const { levels } = readRealLadder();
const chartsOf = (id: string) => listTargetCharts(findReal(id), levels);

describe("a chart, to those who do not see it,", () => {
  const told = (id: string) => {
    const charts = chartsOf(id);
    return charts.map((chart) => describeChart(findReal(id), levels, charts, chart));
  };

  test("is a sentence that tells every level", () => {
    expect(told("mtta")).toEqual([
      "Chart of Time to acknowledge in min, lower is better. Associate: P50 < 5 and P90 < 10; Junior: < 5; SRE Engineer: < 10; Senior: not tracked; Lead: < 5.",
    ]);
  });

  test("says since when each of its limits counts, and where those are that count otherwise", () => {
    expect(told("mttr")).toEqual([
      "Chart of Mean time to restore in min since detection, lower is better. Associate: ↘ falling; Junior: ↘ falling; SRE Engineer: Tier-1 < 30–60; Senior: ↘ falling, ≠ counted otherwise, below; Lead: ± relative to today.",
      "Chart of Mean time to restore in min since the start of the incident, lower is better. Senior: Tier-1 < 60.",
      "Chart of Mean time to restore in % less than today, lower is better. Lead: 15–30 in 1 year.",
    ]);
  });

  test("tells the levels that it does not draw where there are changes only", () => {
    expect(told("automation-coverage")[0]).toMatch(/^Chart of .* in % more than today, .* Senior: .*; Lead: 10–20 /);
  });
});

test("charts whose limits do not count alike have names of their own, and a sentence that says so", () => {
  const charts = chartsOf("mttr");
  expect(charts.map(nameChart)).toEqual([
    "Limits since detection",
    "Limits since the start of the incident",
    "Changes against today",
  ]);
  expect(new Set(charts.map(nameAxis)).size).toBe(charts.length);
  expect(explainCharts(charts)).toBe(
    "Limits since detection and since the start of the incident do not count alike, so their figures do not compare.",
  );
  expect(explainCharts(chartsOf("repeat-incidents"))).toBe(
    "Limits within 90 days and with no time stated do not count alike, so their figures do not compare.",
  );
  expect(explainCharts(chartsOf("postmortem-on-time"))).toBe("");
});
