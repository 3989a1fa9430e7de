import { describe, expect, test } from "vitest";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { listSkipped, listTargets } from "../../../src/domain/plan/planStep.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["door", "gate", "mid", "high", "top", "apart"],
  paths: ["door → mid", "gate → mid", "mid → high", "high → top", "mid → top", "top → mid"],
});
const id = (name: string) => name as LevelId;
const targets = (from: string) => listTargets(ladder, id(from)).map((level) => level.id as string);
const skipped = (from: string, to: string) => listSkipped(ladder, id(from), id(to)).map((level) => level.id as string);

describe("the levels that a plan can lead to", () => {
  test("are those along the paths, the nearest first, each once even where paths go round", () => {
    expect(targets("door")).toEqual(["mid", "high", "top"]);
    expect(targets("mid")).toEqual(["high", "top"]);
    expect(targets("apart")).toEqual([]);
  });

  test("tell what they leap over, by the shortest way", () => {
    expect(skipped("door", "mid")).toEqual([]);
    expect(skipped("door", "high")).toEqual(["mid"]);
    expect(skipped("gate", "top")).toEqual(["mid"]);
    expect(skipped("top", "high")).toEqual(["mid"]);
    expect(skipped("mid", "door")).toEqual([]);
  });
});
