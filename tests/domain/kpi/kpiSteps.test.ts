import { describe, expect, test } from "vitest";
import { describeHistory } from "../../../src/domain/kpi/kpiHistory.ts";
import { findNeighbours, listTrackedKpis } from "../../../src/domain/kpi/kpiCatalogue.ts";
import { listEntrances, listExits, listKpiSteps } from "../../../src/domain/kpi/kpiSteps.ts";
import { summariseKpis } from "../../../src/domain/kpi/kpiSummary.ts";
import { getLevel, type Ladder, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";

/** Two doors, "left" and "right", into "middle", and from there to "top". */
function makeTwoDoors(targets: Readonly<Record<string, readonly string[]>>): Ladder {
  return makeLadder({
    levels: ["left", "right", "middle", "top"],
    paths: ["left → middle", "right → middle", "middle → top"],
    kpis: [
      {
        id: "speed",
        targets: Object.fromEntries(Object.entries(targets).map(([id, list]) => [id, list.map(makeTarget)])),
      },
    ],
  });
}

function tell(targets: Readonly<Record<string, readonly string[]>>) {
  const ladder = makeTwoDoors(targets);
  const [item] = listTrackedKpis(ladder);
  if (!item) throw new Error("no KPI");
  const steps = listKpiSteps(ladder, item).map(({ from, to, skipped, change }) =>
    [`${from.id} → ${to.id}`, ...skipped.map(({ id }) => `past ${id}`), change.outcome].join(" "),
  );
  return {
    steps,
    entrances: listEntrances(ladder, item).map(({ id }) => String(id)),
    exits: listExits(ladder, item).map(({ from, to }) => `${from.id} → ${to.id}`),
    history: describeHistory(ladder, item).replaceAll("\u00a0", " "),
  };
}

describe("a KPI along the ladder", () => {
  test("has a step into a level from each door, and none between the doors", () => {
    expect(tell({ left: ["< 5"], right: ["< 20"], middle: ["< 10"], top: ["< 10"] })).toEqual({
      steps: ["left → middle looser", "right → middle tighter", "middle → top equal"],
      entrances: ["left", "right"],
      exits: [],
      history:
        "tracked at every level; the same from middle to top; looser from left to middle (< 5 min → < 10 min); tighter from right to middle (< 20 min → < 10 min)",
    });
  });

  test("is compared with where it was last, where a level between does not track it", () => {
    expect(tell({ left: ["< 5"], top: ["< 2"] })).toEqual({
      steps: ["left → top past middle tighter"],
      entrances: ["left"],
      exits: ["left → middle"],
      history: "tracked at left and top; tighter from left to top (< 5 min → < 2 min)",
    });
  });

  test("is compared beyond a level whose targets do not compare, and with that level too", () => {
    const { steps, history } = tell({ left: ["< 5"], middle: ["falling"], top: ["< 5"] });
    expect(steps).toEqual([
      "left → middle not-comparable",
      "left → top past middle equal",
      "middle → top not-comparable",
    ]);
    expect(history).toBe("tracked at left, middle and top; the same from left to top; two steps do not compare");
  });

  test.each([
    [{ top: ["< 5"] }, "tracked at top only"],
    [{ middle: ["< 5"], top: ["falling"] }, "tracked at middle and top; its targets do not compare"],
    [
      { left: ["< 5"], right: ["< 5"], middle: ["falling"] },
      "tracked at left, right and middle; no step along the ladder compares",
    ],
  ])("%o is told as “%s”", (targets, history) => {
    expect(tell(targets).history).toBe(history);
  });

  test("that no level tracks, or that the one level tracks, is told as such", () => {
    const ladder = makeLadder({ levels: ["only"], kpis: [{ id: "speed", targets: {} }] });
    const told = (ladder: Ladder) => listTrackedKpis(ladder).map((item) => describeHistory(ladder, item));
    expect(told(ladder)).toEqual(["tracked at no level"]);
    const tracking = makeLadder({ levels: ["only"], kpis: [{ id: "speed", targets: { only: [makeTarget("< 5")] } }] });
    expect(told(tracking)).toEqual(["tracked at the one level"]);
  });

  test("walks a ladder whose paths run in a circle once", () => {
    const ladder = makeLadder({
      levels: ["a", "b"],
      paths: ["a → b", "b → a"],
      kpis: [{ id: "speed", targets: { a: [makeTarget("< 5")], b: [makeTarget("< 4")] } }],
    });
    const steps = listTrackedKpis(ladder).flatMap((item) => listKpiSteps(ladder, item));
    expect(steps.map(({ from, to, change }) => `${from.id} → ${to.id} ${change.outcome}`)).toEqual([
      "b → a looser",
      "a → b tighter",
    ]);
  });
});

describe("the catalogue of KPIs", () => {
  const ladder = makeLadder({
    kpis: [
      { id: "one", targets: { low: [makeTarget("< 5")], high: [makeTarget("< 4")] } },
      { id: "two", targets: { high: [makeTarget("< 4")] } },
      { id: "three", targets: { low: [makeTarget("falling")], high: [makeTarget("falling")] } },
    ],
  });
  const list = listTrackedKpis(ladder);

  test("knows the neighbours of each", () => {
    const names = list.map((item) => {
      const { previous, next } = findNeighbours(list, item);
      return [previous?.kpi.id, next?.kpi.id];
    });
    expect(names).toEqual([
      [undefined, "two"],
      ["one", "three"],
      ["two", undefined],
    ]);
  });

  test("is summed up between two levels", () => {
    const [low, high] = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
    if (!low || !high) throw new Error("no levels");
    expect(summariseKpis(ladder, list, low, high)).toMatchObject({
      total: 3,
      everywhere: 2,
      compared: 2,
      outcomes: { tighter: 1, equal: 1, new: 1, looser: 0 },
    });
  });
});
