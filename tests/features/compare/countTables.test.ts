import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { countSections, countSteps } from "../../../src/features/compare/countTables.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["low", "mid", "high"],
  skills: `skill | low           | mid           | high
           linux | must critical | must critical | must critical
           cloud | -             | must optional | must critical
           java  | must optional | -             | -`,
});
const words = ["New", "Dropped", "Raised", "Lowered", "Reworded", "Same"];

describe("counts by class, as a table of texts", () => {
  test("are told for each section and for all of them", () => {
    const [head, , skills, ...rest] = countSections(compareLevels(ladder, ladder.levels.slice(0, 2)));
    expect(head).toEqual(["Section", ...words]);
    expect(skills).toEqual(["skills", "1", "1", "0", "0", "1", "0"]);
    expect(rest.at(-1)).toEqual(["All sections", "1", "1", "0", "0", "1", "0"]);
  });

  test("are told for each level that is compared, with the one that it is compared with", () => {
    expect(countSteps(compareLevels(ladder, ladder.levels))).toEqual([
      ["Compared", ...words],
      ["low → mid", "1", "1", "0", "0", "1", "0"],
      ["mid → high", "0", "0", "1", "0", "1", "0"],
    ]);
    expect(countSteps(compareLevels(ladder, ladder.levels, 2)).map(([name]) => name)).toEqual([
      "Compared",
      "high → low",
      "high → mid",
    ]);
  });

  test("have a head alone where a level stands alone", () => {
    expect(countSteps(compareLevels(ladder, ladder.levels.slice(0, 1)))).toHaveLength(1);
  });
});
