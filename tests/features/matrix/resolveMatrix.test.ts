import { describe, expect, test } from "vitest";
import { resolveMatrix } from "../../../src/features/matrix/resolveMatrix.ts";
import type { MatrixSearch } from "../../../src/routes/matrixSearch.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["low", "mid", "top"],
  skills: "skill | low | mid | top\nlinux | must critical | must critical | must critical",
  tools: "tool | low | mid | top\nhelm | common | optional | context-specific",
  decisions: "topic | low | mid | top\nbudget | none Asks | team Agrees | independent Decides",
});
const resolve = (search: MatrixSearch, kind: "skills" | "behaviours" | "tools" | "decisions" = "skills") =>
  resolveMatrix(ladder, kind, search);

describe("what an address asks of a matrix", () => {
  test("is all levels and every row, by category, where it asks for nothing", () => {
    const { levels, filter, sort, notices } = resolve({});
    expect(levels).toEqual(ladder.levels);
    expect(filter).toEqual({
      bases: [],
      every: false,
      everywhere: false,
      tiers: [],
      movements: [],
      newly: false,
      columns: [],
      categories: [],
      words: [],
    });
    expect(sort).toEqual({ by: "category" });
    expect(notices).toEqual([]);
  });

  test("is told in what the ladder has", () => {
    const { filter, notices } = resolve({
      is: ["optional", "critical"],
      match: "all",
      tier: ["must", "emerging"],
      moves: ["dropped", "raised"],
      newly: "1",
      at: ["top", "mid"],
      category: ["all-skills"],
      q: "  Error  BUDGET ",
    });
    expect(notices).toEqual([]);
    expect(filter).toEqual({
      bases: ["critical", "optional"],
      every: true,
      everywhere: false,
      tiers: ["must", "emerging"],
      movements: ["dropped", "raised"],
      newly: true,
      columns: [1, 2],
      categories: ["all-skills"],
      words: ["error", "budget"],
    });
  });

  test("has its columns in the ladder's order, and points at them as they are shown", () => {
    const { levels, filter, sort } = resolve({ levels: ["top", "mid"], at: ["top"], sort: "at:top" });
    expect(levels.map(({ id }) => id)).toEqual(["mid", "top"]);
    expect(filter.columns).toEqual([1]);
    expect(sort).toEqual({ by: "level", column: 1 });
  });

  test.each(["category", "name", "levels", "movement"] as const)("is sorted by %s", (by) => {
    expect(resolve({ sort: by })).toMatchObject({ sort: { by }, notices: [] });
  });
});

describe("what a matrix does not have is left out, and told in its own words", () => {
  test.each<{ search: MatrixSearch; kind?: "tools" | "decisions" | "behaviours"; notice: string }>([
    { search: { levels: ["mid", "boss"] }, notice: "There is no level “boss”" },
    { search: { is: ["crucial"] }, notice: "There is no importance “crucial”" },
    { search: { is: ["critical"] }, kind: "tools", notice: "There is no commonality “critical”" },
    { search: { is: ["common"] }, kind: "decisions", notice: "There is no decider “common”" },
    { search: { tier: ["should"] }, notice: "There is no tier “should”" },
    { search: { moves: ["sideways"] }, notice: "There is no movement “sideways”" },
    { search: { category: ["cooking"] }, notice: "There is no category “cooking”" },
    { search: { category: ["all-tools"] }, notice: "There is no category “all-tools”" },
    { search: { at: ["boss"] }, notice: "There is no column for the level “boss”" },
    { search: { levels: ["low", "mid"], at: ["top"] }, notice: "There is no column for the level “top”" },
  ])("$search", ({ search, kind, notice }) => {
    expect(resolve(search, kind).notices).toEqual([`${notice}; it is left out.`]);
  });

  test.each([["pay"], ["at:boss"], ["at:"], ["at:top"], ["mid"]])("an order by %s", (sort) => {
    const { notices, ...resolved } = resolve({ levels: ["low", "mid"], sort });
    expect(resolved.sort).toEqual({ by: "category" });
    expect(notices).toEqual([`There is no order by “${sort}”; the rows stand by category.`]);
  });

  test("and what is known beside it stays", () => {
    const { levels, filter, notices } = resolve({
      levels: ["boss", "low", "top"],
      is: ["crucial", "optional"],
      tier: ["must", "should"],
      moves: ["sideways", "new"],
      at: ["boss", "top"],
    });
    expect(levels.map(({ id }) => id)).toEqual(["low", "top"]);
    expect(filter).toMatchObject({ bases: ["optional"], tiers: ["must"], movements: ["new"], columns: [1] });
    expect(notices).toHaveLength(5);
  });

  test("and all levels are columns where none of those asked for is known", () => {
    const { levels, notices } = resolve({ levels: ["boss", "chief"] });
    expect(levels).toEqual(ladder.levels);
    expect(notices).toEqual([expect.stringContaining("“boss”"), expect.stringContaining("“chief”")]);
  });
});
