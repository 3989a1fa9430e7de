import { describe, expect, test } from "vitest";
import { splitWords } from "../../../src/domain/filterWords.ts";
import { findWayToRow } from "../../../src/features/compare/findWayToRow.ts";
import { getComparison } from "../../../src/features/compare/getComparison.ts";
import { resolveSearch } from "../../../src/features/compare/resolveSearch.ts";
import type { CompareSearch } from "../../../src/routes/compareSearch.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  skills: `
    skill | low           | high
    linux | must critical | must critical
    cloud |               | must critical
  `,
  tools: `
    tool  | low    | high
    git   | common | common
    shell | common |
  `,
});

function findWay(search: CompareSearch) {
  const { levels, reference, sections, classes, moved, showsAll } = resolveSearch(ladder, search);
  return findWayToRow({
    comparison: getComparison(ladder, levels, reference),
    chosen: sections.length > 0 ? new Set(sections) : undefined,
    folded: search.folded ?? [],
    filter: { onlyDifferences: !showsAll, classes: new Set(classes), moved, words: splitWords(search.q ?? "") },
    openRow: search.row,
  });
}

const cloud = "skills.cloud";

describe("the way to a row that a link leads to", () => {
  test.each<[string, CompareSearch]>([
    ["nothing else is asked", { row: cloud }],
    ["it fits what is asked", { row: cloud, classes: ["new"], moved: "skill", q: "cloud", sections: ["skills"] }],
    ["it is unchanged, and opens with its section", { row: "skills.linux" }],
    ["no row is asked for", { q: "git" }],
    ["there is no such row", { row: "skills.cooking", q: "git" }],
  ])("is none where %s", (_, search) => {
    expect(findWay(search)).toBeUndefined();
  });

  test.each<[string, CompareSearch, object]>([
    ["another section is chosen", { sections: ["tools"] }, { sections: ["tools", "skills"] }],
    ["its section is folded", { folded: ["tools", "skills"] }, { folded: ["tools"] }],
    ["it does not hold the words", { q: "git" }, { q: undefined }],
    ["its class is not chosen", { classes: ["dropped"] }, { classes: undefined }],
    ["nothing of it moved so", { moved: "target" }, { moved: undefined }],
  ])("takes back only what hides it where %s", (_, search, patch) => {
    expect(findWay({ moved: "skill", classes: ["new"], ...search, row: cloud })).toEqual({ subject: "cloud", patch });
  });

  test("shows unchanged rows where its section has no other that fits", () => {
    expect(findWay({ row: "tools.git", q: "git" })?.patch).toEqual({ show: "all" });
    expect(findWay({ row: "tools.git", q: "git", show: "all" })).toBeUndefined();
  });
});
