import { describe, expect, test } from "vitest";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { addLevel, moveLevel, removeLevel, replaceLevel } from "../../../src/features/compare/levelOrder.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({ levels: ["a", "b", "c", "d"] });
const ids = (text: string) => text.split("") as LevelId[];
const show = (list: readonly LevelId[]) => list.join("");

describe("adding a level", () => {
  test.each([
    { chosen: "ac", added: "b", after: "abc" },
    { chosen: "bc", added: "a", after: "abc" },
    { chosen: "ab", added: "d", after: "abd" },
    { chosen: "c", added: "a", after: "ac" },
    { chosen: "", added: "c", after: "c" },
  ])("puts $added into its place in the ladder among $chosen", ({ chosen, added, after }) => {
    expect(show(addLevel(ladder, ids(chosen), added as LevelId))).toBe(after);
  });

  test("appends where the others do not ascend: a person ordered them so", () => {
    expect(show(addLevel(ladder, ids("ca"), "b" as LevelId))).toBe("cab");
    expect(show(addLevel(ladder, ids("adb"), "c" as LevelId))).toBe("adbc");
  });
});

describe("moving a level", () => {
  test("swaps it with its neighbour", () => {
    expect(show(moveLevel(ids("abc"), 1, 1))).toBe("acb");
    expect(show(moveLevel(ids("abc"), 1, -1))).toBe("bac");
  });

  test("stays where it is at the ends", () => {
    expect(show(moveLevel(ids("abc"), 0, -1))).toBe("abc");
    expect(show(moveLevel(ids("abc"), 2, 1))).toBe("abc");
  });

  test("goes as far as there is room", () => {
    expect(show(moveLevel(ids("abcd"), 0, 9))).toBe("bcda");
    expect(show(moveLevel(ids("abcd"), 3, -9))).toBe("dabc");
  });
});

test("replacing a level keeps its place", () => {
  expect(show(replaceLevel(ids("abc"), 1, "d" as LevelId))).toBe("adc");
});

test("removing a level keeps the order of the others", () => {
  expect(show(removeLevel(ids("cab"), "a" as LevelId))).toBe("cb");
  expect(show(removeLevel(ids("cab"), "d" as LevelId))).toBe("cab");
  expect(show(removeLevel(ids("cab"), undefined))).toBe("cab");
});

test("the list that a person chose from is left as it was", () => {
  const chosen = Object.freeze(ids("abc"));
  addLevel(ladder, chosen, "d" as LevelId);
  moveLevel(chosen, 0, 1);
  replaceLevel(chosen, 0, "d" as LevelId);
  removeLevel(chosen, "a" as LevelId);
  expect(show(chosen)).toBe("abc");
});
