import { expect, test } from "vitest";
import { nameAsks } from "../../../src/domain/plan/rowNames.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { askAll } from "../../support/makePlan.ts";
import { readRealLadder } from "../../support/realLadder.ts";

test("a row goes by its subject, by its section too where others have that, and by what is asked where all is alike", () => {
  const ladder = makeLadder({
    statements: `
      topic    | low | high
      runbooks | -   | Writes runbooks
      problems | -   | Finds causes
      problems | -   | Reports trends`,
    decisions: "topic | low | high\nRunbooks | - | team Approves",
    skills: "skill | low | high\nslos | - | must critical",
  });
  expect([...nameAsks(askAll(ladder)).values()]).toEqual([
    "runbooks, responsibilities",
    "problems: Finds causes",
    "problems: Reports trends",
    "slos",
    "Runbooks, decision-rights",
  ]);
});

test.each(readRealLadder().paths)(
  "on the way from $from to $to of the real ladder no two rows have one name",
  ({ from, to }) => {
    const names = [...nameAsks(askAll(readRealLadder(), from, to)).values()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  },
);
