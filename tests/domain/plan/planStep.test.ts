import { expect, test } from "vitest";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { listSkipped } from "../../../src/domain/plan/planStep.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["door", "gate", "mid", "high", "top", "apart"],
  paths: ["door → mid", "gate → mid", "mid → high", "high → top", "mid → top", "top → mid"],
});
const id = (name: string) => name as LevelId;
const skipped = (from: string, to: string) => listSkipped(ladder, id(from), id(to)).map((level) => level.id as string);

test("a plan tells what it leaps over, by the shortest way", () => {
  expect(skipped("door", "mid")).toEqual([]);
  expect(skipped("door", "high")).toEqual(["mid"]);
  expect(skipped("gate", "top")).toEqual(["mid"]);
  expect(skipped("top", "high")).toEqual(["mid"]);
  expect(skipped("mid", "door")).toEqual([]);
});
