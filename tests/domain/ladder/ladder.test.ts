import { describe, expect, test } from "vitest";
import { countImportances } from "../../../src/domain/matrix/distribution.ts";
import { buildLadder, findLevel, getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { findDefaultStep, listNextLevels, listRungs } from "../../../src/domain/ladder/rungs.ts";
import { makeLadder, makeLadderFiles } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

describe("a ladder", () => {
  test("has its levels in its own order, whatever the order of the files", () => {
    const { ladder, levels } = makeLadderFiles({ levels: ["a", "b", "c"] });
    expect(buildLadder(ladder, levels.toReversed()).levels.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("is not built without the file of a level that it names", () => {
    const { ladder, levels } = makeLadderFiles({ levels: ["a", "b"] });
    expect(() => buildLadder(ladder, levels.slice(1))).toThrow("names a level “a” that has no file");
  });

  test("finds a level by its id, and says plainly that there is none", () => {
    const ladder = makeLadder({ levels: ["a"] });
    expect(findLevel(ladder, "a")?.title).toBe("a");
    expect(findLevel(ladder, "boss")).toBeUndefined();
    expect(getLevel(ladder, "a" as LevelId).title).toBe("a");
    expect(() => getLevel(ladder, "boss" as LevelId)).toThrow("has no “boss”");
  });

  test("counts a level's skills by the base of their importance", () => {
    const ladder = makeLadder({
      levels: ["a"],
      skills: "skill | a\nx | must critical\ny | good important~critical\nz | good important",
    });
    expect(countImportances(getLevel(ladder, "a" as LevelId))).toEqual({ critical: 1, important: 2, optional: 0 });
  });
});

describe("rungs", () => {
  const show = (paths: string[], levels = ["a", "b", "c", "d"]) =>
    listRungs(makeLadder({ levels, paths })).map((rung) => rung.map(({ id }) => id).join(" "));

  test("two doors into one level stand side by side", () => {
    expect(show(["a → c", "b → c", "c → d"])).toEqual(["a b", "c", "d"]);
    expect(listRungs(readRealLadder()).map((rung) => rung.map(({ title }) => title))).toEqual([
      ["Associate", "Junior"],
      ["SRE Engineer"],
      ["Senior"],
      ["Lead"],
    ]);
  });

  test("a level stands above the highest that leads to it", () => {
    expect(show(["a → b", "b → c", "a → c", "c → d"])).toEqual(["a", "b", "c", "d"]);
  });

  test("paths that lead in a circle do not hang", () => {
    expect(show(["a → b", "b → a"], ["a", "b"]).join(" ")).toContain("a");
  });

  test("the levels above are those that a path leads to", () => {
    const ladder = readRealLadder();
    expect(listNextLevels(ladder, "junior" as LevelId).map(({ id }) => id)).toEqual(["mid"]);
    expect(listNextLevels(ladder, "lead" as LevelId)).toEqual([]);
  });

  test("the step shown first is the middle one, or the first two levels where there is no path", () => {
    expect(findDefaultStep(readRealLadder())).toEqual(["mid", "senior"]);
    expect(findDefaultStep(makeLadder({ levels: ["a", "b", "c"], paths: [] }))).toEqual(["a", "b"]);
  });
});
