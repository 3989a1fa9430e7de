import { expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { getComparison, prepareComparison } from "../../../src/features/compare/getComparison.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["a", "b", "c"],
  skills: `skill | a             | b              | c
           linux | must critical | must important | must critical`,
});
const ids = (text: string) => text.split("") as LevelId[];

test("a comparison is that of its levels and its baseline", () => {
  expect(getComparison(ladder, ids("abc"), undefined)).toEqual(compareLevels(ladder, ladder.levels));
  expect(getComparison(ladder, ids("abc"), 0)).toEqual(compareLevels(ladder, ladder.levels, 0));
  expect(getComparison(ladder, ids("ba"), undefined).levels.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("it is computed once", () => {
  expect(getComparison(ladder, ids("ab"), undefined)).toBe(getComparison(ladder, ids("ab"), undefined));
});

test("it can be computed piece by piece, ahead of time", () => {
  expect([...prepareComparison(ladder, ids("cb"), undefined)]).toHaveLength(ladder.sections.length);
  expect([...prepareComparison(ladder, ids("cb"), undefined)]).toEqual([]);
});

test("of many, those that were asked for longest ago are let go", () => {
  const wide = makeLadder({ levels: Array.from({ length: 30 }, (_, at) => `l${at}`) });
  const alone = (at: number) => getComparison(wide, [`l${at}` as LevelId], undefined);
  const first = alone(0);
  const second = alone(1);
  for (let at = 2; at < 12; at++) alone(at);
  expect(alone(0)).toBe(first);
  alone(12);
  expect(alone(0)).toBe(first);
  expect(alone(1)).not.toBe(second);
});
