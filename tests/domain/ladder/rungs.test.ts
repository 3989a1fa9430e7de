import { expect, test } from "vitest";
import { getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { isBeside, listTargets } from "../../../src/domain/ladder/rungs.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const id = (name: string) => name as LevelId;

test("the levels that can be reached are told with the nearest first, each once even where paths go round", () => {
  const ladder = makeLadder({
    levels: ["door", "gate", "mid", "high", "top", "apart"],
    paths: ["door → mid", "gate → mid", "mid → high", "high → top", "mid → top", "top → mid"],
  });
  const targets = (from: string) => listTargets(ladder, id(from)).map((level) => level.id as string);
  expect(targets("door")).toEqual(["mid", "high", "top"]);
  expect(targets("mid")).toEqual(["high", "top"]);
  expect(targets("apart")).toEqual([]);
});

test("doors to the same level stand beside each other, but not where one also leads to the other", () => {
  const ladder = makeLadder({
    levels: ["door", "gate", "mid", "high", "top"],
    paths: ["door → mid", "gate → mid", "mid → high", "high → top", "mid → top"],
  });
  const areBeside = (left: string, right: string) =>
    isBeside(ladder, getLevel(ladder, id(left)), getLevel(ladder, id(right)));
  expect(areBeside("door", "gate")).toBe(true);
  expect(areBeside("mid", "high")).toBe(false);
  expect(areBeside("high", "mid")).toBe(false);
  expect(areBeside("door", "high")).toBe(false);
});
