import { describe, expect, test } from "vitest";
import { filterKpis, type KpiFilter, type KpiOrder, sortKpis } from "../../../src/domain/kpi/kpiFilter.ts";
import { listTrackedKpis } from "../../../src/domain/kpi/kpiCatalogue.ts";
import { splitWords } from "../../../src/domain/filterWords.ts";
import { findLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { makeItem, makeLevels } from "../../support/kpiItems.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const [low, high] = makeLevels("low", "high") as [never, never];
const list = [
  makeItem({ id: "mtta", name: "Acknowledge" }, { low: ["< 5"], high: ["< 10"] }),
  makeItem({ id: "toil", name: "Toil" }, { low: ["reduce 20–40"], high: ["< 30–50"] }),
  makeItem({ id: "cost", name: "Cost" }, { low: ["falling"], high: ["falling"] }),
  makeItem({ id: "burn", name: "Budget burn" }, { high: ["Alerts at twice the rate"] }),
];
const none: KpiFilter = {
  words: [],
  categories: new Set(),
  tracked: [],
  kinds: new Set(),
  outcomes: new Set(),
  onlyChanges: false,
};
const find = (filter: Partial<KpiFilter>) =>
  filterKpis(list, { ...none, ...filter }, low, high).map(({ kpi }) => String(kpi.id));

describe("filtering KPIs", () => {
  test("asks for nothing by default", () => {
    expect(find({})).toEqual(["mtta", "toil", "cost", "burn"]);
  });

  test("takes those that all of the levels track", () => {
    expect(find({ tracked: ["low" as LevelId] })).toEqual(["mtta", "toil", "cost"]);
    expect(find({ tracked: ["low" as LevelId, "nowhere" as LevelId] })).toEqual([]);
  });

  test("takes those with a target of one of the kinds", () => {
    expect(find({ kinds: new Set(["change", "note"]) })).toEqual(["toil", "burn"]);
    expect(find({ kinds: new Set(["band"]) })).toEqual(["toil"]);
  });

  test("takes verdicts, and only changes", () => {
    expect(find({ outcomes: new Set(["looser", "equal"]) })).toEqual(["mtta", "cost"]);
    expect(find({ onlyChanges: true })).toEqual(["mtta", "toil", "burn"]);
  });

  test.each([
    ["acknowledge", ["mtta"]],
    ["TWICE alerts", ["burn"]],
    ["weekly 30–50", ["toil"]],
    ["zebra", []],
  ])("finds “%s” wherever it stands", (text, ids) => {
    expect(find({ words: splitWords(text) })).toEqual(ids);
  });

  test("takes categories of the real ladder", () => {
    const ladder = readRealLadder();
    const [from, to] = ["mid", "senior"].map((id) => findLevel(ladder, id)) as [never, never];
    const category = [...ladder.categoryById.values()].find(({ of }) => of === "kpis");
    const found = filterKpis(
      listTrackedKpis(ladder),
      { ...none, categories: new Set([category?.id as never]) },
      from,
      to,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((item) => item.category === category)).toBe(true);
  });
});

describe("sorting KPIs", () => {
  test.each([
    [undefined, ["mtta", "toil", "cost", "burn"]],
    ["name", ["mtta", "burn", "cost", "toil"]],
    ["levels", ["mtta", "toil", "cost", "burn"]],
    ["verdict", ["mtta", "cost", "toil", "burn"]],
  ] satisfies [KpiOrder | undefined, string[]][])("by %s", (order, ids) => {
    expect(sortKpis(list, order, low, high).map(({ kpi }) => String(kpi.id))).toEqual(ids);
  });
});
