import { expect, test } from "vitest";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { getComparison } from "../../../src/features/compare/getComparison.ts";
import { listSentences } from "../../../src/features/compare/tellColumn.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["a", "b", "c"],
  paths: ["a → c", "b → c"],
  skills: "skill | a | b | c\nlinux | must critical | must critical | must critical\ncloud | - | - | good optional",
  statements: "topic | group | a | b | c\nslos | daily | - | - | Sets SLOs",
});
const tell = (...ids: string[]) => listSentences(ladder, getComparison(ladder, ids as LevelId[], undefined));

test("each column that is compared has its sentences, on the way down what goes first", () => {
  expect(tell("a", "c", "b")).toEqual([
    "From a to c, one skill is new. One duty is new.",
    "From c to b, one skill is no longer asked. One duty is dropped.",
  ]);
});

test("doors to the same level are told beside one another, and where nothing changes that is said", () => {
  expect(tell("a", "b")).toEqual(["b beside a, a door to the same level: nothing that is counted here changes."]);
  expect(tell("a")).toEqual([]);
});
