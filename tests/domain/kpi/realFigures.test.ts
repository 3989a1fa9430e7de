import { describe, expect, test } from "vitest";
import { compareEntries } from "../../../src/domain/kpi/kpiChange.ts";
import { listTrackedKpis } from "../../../src/domain/kpi/kpiCatalogue.ts";
import { describeHistory } from "../../../src/domain/kpi/kpiHistory.ts";
import { findLevel } from "../../../src/domain/ladder/ladder.ts";
import { listTargetCharts } from "../../../src/domain/kpi/targetMarks.ts";
import { findReal } from "../../support/kpiItems.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const level = (id: string) => findLevel(ladder, id) as NonNullable<ReturnType<typeof findLevel>>;

/** Every figure of the five blueprints' tables of KPIs, copied from them by hand: what the charts may draw, and no more. */
const figures = `
slo-attainment: mid Tier-1 ≥ 99.9; senior Tier-1 ≥ 99.9; lead Tier-1 ≥ 99.9; lead Tier-0 ≥ 99.95–99.99
error-budget-burn: senior < 1
mttd: mid Tier-1 < 5 | lead 20–40 in 6–12 months
mtta: associate P50 < 5; associate P90 < 10; junior < 5; mid < 10; lead < 5
time-to-triage: associate P50 < 15
mttr: mid Tier-1 < 30–60 | senior Tier-1 < 60 | lead 15–30 in 1 year
escalation-timeliness: junior ≥ 90
postmortem-time: mid ≤ 3–5
postmortem-on-time: senior ≥ 95; lead ≥ 90
corrective-action-closure: associate ≥ 80–90; junior ≥ 80; mid ≥ 80–90; senior ≥ 80–90; lead ≥ 80–90
repeat-incidents: senior < 10–20 | lead < 10–20 | junior 30 in 1 quarter
incident-records: associate ≥ 95; junior ≥ 90
alert-noise: mid < 20; lead ≤ 15–30 from ≥ 70–85 % actionable pages | associate 20–40 in 3 months; junior 20–40 in 6 months
dashboard-completeness: junior ≥ 1
dashboard-adoption: associate ≥ 50
observability-completeness: senior ≥ 100
change-failure-rate: mid < 15; senior < 15; lead < 5–10
initiative-throughput: junior ≥ 4–8
automation-coverage: lead 10–20 in 6 months
automation-reliability: associate ≥ 99; junior > 98 from < 2 % failed runs
runbook-coverage: associate ≥ 90; junior ≥ 70–90; mid Tier-1 ≥ 90
runbook-quality: associate ≥ 4; junior ≥ 4
toil-share: senior < 50; lead < 20–30 | mid 20–30 in 6–12 months
toil-saved: associate ≥ 21.7–43.3 from ≥ 5–10 h a week; junior ≥ 2–6
pager-load: senior < 10
capacity-headroom: mid ≥ 20–30; senior ≥ 20–30; lead ≥ 20–30
dr-readiness: senior ≥ 99
stakeholder-satisfaction: associate ≥ 4; junior ≥ 4; mid ≥ 4; senior ≥ 4; lead ≥ 4.2
stakeholder-satisfaction-support: junior ≥ 4
enablement-impact: senior ≥ 1; lead ≥ 3–6 from ≥ 1–2 a month
ramp-up-progress: associate ≥ 100
`;

test("the charts draw the figures of the blueprints, each once, and no others", () => {
  const drawn = listTrackedKpis(ladder).flatMap((item) => {
    const charts = listTargetCharts(item, ladder.levels).map(({ marks }) =>
      marks
        .map(({ level: id, scope, figure, stated }) => {
          const from = stated ? `from ${stated.replaceAll("\u00a0", " ")}` : "";
          return [id, scope, figure, from].filter(Boolean).join(" ");
        })
        .join("; "),
    );
    return charts.length > 0 ? [`${item.kpi.id}: ${charts.join(" | ")}`] : [];
  });
  expect(drawn).toEqual(figures.trim().split("\n"));
});

describe("what a reader of the blueprints may trip over", () => {
  const outcome = (id: string, from: string, to: string) => {
    const { kpi, entries } = findReal(id);
    return compareEntries(kpi, entries.get(level(from).id), entries.get(level(to).id)).outcome;
  };
  const kindsOf = (id: string) => {
    const item = findReal(id);
    return Object.fromEntries(
      listTargetCharts(item, ladder.levels).flatMap(({ kind, marks }) => marks.map((mark) => [mark.level, kind])),
    );
  };

  test.each([
    ["mtta", "junior", "mid", "looser"],
    ["mtta", "mid", "senior", "dropped"],
    ["mtta", "mid", "lead", "tighter"],
    ["alert-noise", "mid", "lead", "overlapping"],
    ["alert-noise", "junior", "lead", "not-comparable"],
    ["mttr", "mid", "senior", "not-comparable"],
    ["mttr", "senior", "lead", "not-comparable"],
    ["slo-attainment", "mid", "senior", "in-part"],
    ["slo-attainment", "mid", "lead", "tighter"],
    ["incident-rate", "mid", "senior", "in-part"],
    ["incident-rate", "mid", "lead", "equal"],
    ["incident-rate", "senior", "lead", "in-part"],
    ["corrective-action-closure", "junior", "mid", "tighter"],
    ["change-failure-rate", "associate", "junior", "in-part"],
    ["slo-attainment", "senior", "lead", "tighter"],
    ["change-failure-rate", "mid", "senior", "equal"],
    ["change-failure-rate", "senior", "lead", "tighter"],
    ["toil-share", "mid", "senior", "not-comparable"],
    ["toil-share", "senior", "lead", "tighter"],
    ["postmortem-on-time", "senior", "lead", "looser"],
    ["stakeholder-satisfaction", "senior", "lead", "tighter"],
    ["enablement-impact", "senior", "lead", "tighter"],
  ])("%s is, from %s to %s, %s", (id, from, to, expected) => {
    expect(outcome(id, from, to)).toBe(expected);
  });

  test("restoring is absolute for two levels and relative for Lead; toil is a reduction, then a share", () => {
    expect(kindsOf("mttr")).toEqual({ mid: "absolute", senior: "absolute", lead: "relative" });
    expect(kindsOf("toil-share")).toEqual({ mid: "relative", senior: "absolute", lead: "absolute" });
  });

  test("availability stands on an axis of nines, a share of failures on one that ends at 100", () => {
    const axisOf = (id: string) => listTargetCharts(findReal(id), ladder.levels)[0]?.axis;
    expect(axisOf("slo-attainment")?.ticks.map(({ text }) => text)).toEqual(["99", "99.9", "99.99", "100"]);
    expect(axisOf("change-failure-rate")).toMatchObject({ scale: "linear", min: 0, max: 100 });
  });

  test.each([
    [
      "mtta",
      "tracked at Associate, Junior, SRE Engineer and Lead; looser from Junior to SRE Engineer (< 5 min → < 10 min); tighter from SRE Engineer to Lead (< 10 min → < 5 min); one step does not compare",
    ],
    [
      "change-failure-rate",
      "tracked at every level; the same from SRE Engineer to Senior; tighter from Senior to Lead (< 15 % → < 5–10 %); two steps do not compare",
    ],
    [
      "alert-noise",
      "tracked at every level; overlapping from SRE Engineer to Lead (< 20 % → ≥ 70–85 % actionable pages, converted); four steps do not compare",
    ],
    [
      "slo-attainment",
      "tracked at SRE Engineer, Senior and Lead; changed in part from SRE Engineer to Senior (drops Latency SLO met for Tier-1); tighter from Senior to Lead (adds Tier-0: ≥ 99.95–99.99 %)",
    ],
  ])("the history of %s is told in a sentence", (id, sentence) => {
    expect(describeHistory(ladder, findReal(id)).replaceAll("\u00a0", " ")).toBe(sentence);
  });
});
