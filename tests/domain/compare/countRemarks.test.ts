import { expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { countRemarks } from "../../../src/domain/compare/countRemarks.ts";
import { summarise } from "../../../src/domain/compare/summary.ts";
import { getLevel } from "../../../src/domain/ladder/ladder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const comparison = compareLevels(ladder, [getLevel(ladder, "mid" as never), getLevel(ladder, "senior" as never)]);
const findSection = (id: string) => comparison.sections.find(({ section }) => section.id === id)!;

test("what a section of skills says besides its skills is what the headline leaves out", () => {
  const { counts } = findSection("skills");
  const counted = summarise(comparison, 1)
    .filter(({ what }) => what === "skills-new" || what === "skills-dropped")
    .reduce((sum, { count }) => sum + count, 0);
  expect(countRemarks(findSection("skills"))).toBe(counts.new + counts.dropped - counted);
  expect(countRemarks(findSection("skills"))).toBe(3);
});

test("a remark that says the same is no change", () => {
  expect(countRemarks(findSection("tools"))).toBe(1);
});

test("statements alone are no remarks on anything", () => {
  expect(countRemarks(findSection("responsibilities"))).toBe(0);
});
