import { expect, test } from "vitest";
import { listEntries } from "../../../src/domain/ladder/entries.ts";
import { nameStanding } from "../../../src/domain/ladder/standing.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";

test("a standing is told in a word, without its shade, where an entry has one", () => {
  const ladder = makeLadder({
    levels: ["low"],
    statements: "topic | group | low\non-call | daily | Joins",
    skills: "skill | low\nlinux | must important~critical",
    tools: "tool | low\ngit | context-specific",
    decisions: "topic | low\nhiring | team Hires",
    kpis: [{ id: "mtta", targets: { low: [makeTarget("< 5")] } }],
  });
  const entries = ladder.sections.flatMap((section) =>
    ladder.levels.flatMap((level) => listEntries(ladder, level, section)),
  );
  expect(entries.map(nameStanding)).toEqual([undefined, "Important", undefined, "Context-specific", "With the team"]);
});
