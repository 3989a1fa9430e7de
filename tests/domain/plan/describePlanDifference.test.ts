import { expect, test } from "vitest";
import { describePlanDifference } from "../../../src/domain/plan/describePlanDifference.ts";
import { makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const mine = makePlan(makeLadder({ skills: "skill | low | high\ncloud | - | must critical" }));

test("two states of a plan differ in ratings, in what is written on rows, and in evidence", () => {
  const notes = {
    "skills.cloud": makeNote({ rating: "developing", action: "Lead one" }),
    "skills.linux": makeNote({ rating: "sustained" }),
  };
  const theirs = { ...mine, notes, evidence: [makeEvidence("e1")] };
  expect(describePlanDifference(theirs, mine)).toBe(
    "The file rates two rows and holds one piece of evidence, yours none and none. They differ in the ratings of two rows, what is written on one row and one piece of evidence.",
  );
});

test("where they differ in names alone, that is said", () => {
  expect(describePlanDifference({ ...mine, name: "Other" }, mine)).toContain(
    "They differ only in names, in the archive or in the words of the ladder.",
  );
});
