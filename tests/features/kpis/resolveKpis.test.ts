import { describe, expect, test } from "vitest";
import { resolveKpis } from "../../../src/features/kpis/resolveKpis.ts";
import { noFilters } from "../../../src/features/kpis/noFilters.ts";
import { countSet } from "../../../src/routes/searchValues.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["low", "middle", "high"],
  kpis: [{ id: "speed", targets: { low: [makeTarget("< 5")] } }],
});
const resolve = (search: Parameters<typeof resolveKpis>[1]) => {
  const { levels, from, to, tracked, categories, tables, notices } = resolveKpis(ladder, search);
  return {
    levels: levels.map(({ id }) => String(id)).join(),
    pair: `${from.id} → ${to.id}`,
    tracked: tracked.join(),
    categories: categories.join(),
    tables: [...tables].join(),
    notices,
  };
};

describe("what an address of the KPIs asks for", () => {
  test("is all levels and the middle step by default", () => {
    expect(resolve({})).toEqual({
      levels: "low,middle,high",
      pair: "middle → high",
      tracked: "",
      categories: "",
      tables: "",
      notices: [],
    });
  });

  test("is told in the ladder’s own levels, in their order", () => {
    expect(
      resolve({
        levels: ["high", "low"],
        pair: ["high", "low"],
        tracked: ["middle"],
        categories: ["all-kpis"],
        tables: ["speed"],
      }),
    ).toEqual({
      levels: "low,high",
      pair: "high → low",
      tracked: "middle",
      categories: "all-kpis",
      tables: "speed",
      notices: [],
    });
  });

  test("is left out where the ladder does not have it, and said to be", () => {
    expect(
      resolve({ levels: ["boss"], pair: ["low", "boss"], tracked: ["boss"], categories: ["fun"], tables: ["joy"] }),
    ).toEqual({
      levels: "low,middle,high",
      pair: "middle → high",
      tracked: "",
      categories: "",
      tables: "",
      notices: [
        "The ladder has no level “boss”; it is left out.",
        "“low, boss” is not two levels of the ladder; middle and high are compared instead.",
        "The ladder has no KPI category “fun”; it is left out.",
        "The ladder has no KPI “joy”; it is left out.",
      ],
    });
  });

  test("takes the words that there are, and tells the others", () => {
    const { kinds, verdicts, sort, notices } = resolveKpis(ladder, {
      view: "pie",
      kinds: ["radar", "band"],
      verdicts: ["better", "tighter"],
      show: "all",
      sort: "colour",
    });
    expect([kinds, verdicts, sort]).toEqual([["band"], ["tighter"], undefined]);
    expect(notices).toEqual([
      "There is no kind of target “radar”; it is left out.",
      "There is no verdict “better”; it is left out.",
      "KPIs cannot be shown as “pie”, so they are shown as charts.",
      "KPIs cannot be chosen as “all”, so all are shown.",
      "There is no order by “colour”; the KPIs stand by category.",
    ]);
    expect(resolveKpis(ladder, { view: "rhythm", show: "changes", sort: "name" }).notices).toEqual([]);
  });

  test.each([[["low"]], [["low", "middle", "high"]]])("compares two levels, not %o", (pair) => {
    expect(resolve({ pair }).notices).toHaveLength(1);
  });

  test("is a single level with itself on a ladder of one", () => {
    const { from, to } = resolveKpis(makeLadder({ levels: ["only"] }), {});
    expect([from.id, to.id]).toEqual(["only", "only"]);
  });
});

test("views, levels and order are no filters", () => {
  const apart = { view: "table", levels: ["low"], pair: ["low", "high"], sort: "name", tables: ["speed"] };
  expect(countSet(apart, noFilters)).toBe(0);
  expect(countSet({ ...apart, q: "speed", kinds: undefined }, noFilters)).toBe(1);
});
