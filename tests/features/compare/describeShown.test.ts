import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/domain/compare/filter.ts";
import type { SectionId } from "../../../src/domain/ladder/ladder.ts";
import { type Choice, describeShown, nameChoice } from "../../../src/features/compare/describeShown.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const none: Filter = { onlyDifferences: true, classes: new Set(), words: [] };
const choose = (filter: Partial<Filter>, ...sections: string[]): Choice => ({
  filter: { ...none, ...filter },
  chosen: sections.length > 0 ? new Set(sections as SectionId[]) : undefined,
});

describe("what is taken along", () => {
  test.each([
    [
      choose({ classes: new Set(["lowered", "raised"]), words: ["kube"] }, "skills"),
      "raised and lowered, in Skills, with “kube”",
    ],
    [choose({}), "what differs"],
    [
      choose({ moved: "importance" }, "kpis", "skills"),
      "what differs, where importance rises, in KPI targets and Skills",
    ],
    [choose({ onlyDifferences: false, words: ["error", "budget"] }), "everything, with “error budget”"],
  ])("says which part it is: %o", (choice, words) => {
    expect(describeShown(ladder, choice, 18, 866)).toBe(`Shown: ${words}: 18 of 866 rows`);
  });

  test("says nothing where it is all", () => {
    expect(describeShown(ladder, choose({}), 866, 866)).toBeUndefined();
  });

  test.each([
    [choose({}), ""],
    [choose({ onlyDifferences: false }), "-everything"],
    [choose({ classes: new Set(["lowered", "raised"]), words: ["kube"] }, "skills"), "-raised-lowered-skills-kube"],
    [choose({ moved: "target" }, "kpis", "skills", "tools", "goals"), "-target-4-sections"],
    [choose({ words: ["../etc", "a/b?", "größe"] }), "-etc-a-b-größe"],
    [choose({ words: ["?"] }), ""],
    [choose({ words: ["x".repeat(80)] }), `-${"x".repeat(40)}`],
  ])("has it in its name: %o", (choice, name) => {
    expect(nameChoice(choice)).toBe(name);
  });
});
