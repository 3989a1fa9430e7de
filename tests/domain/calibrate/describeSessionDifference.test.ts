import { expect, test } from "vitest";
import { describeSessionDifference } from "../../../src/domain/calibrate/describeSessionDifference.ts";
import { agree, makeCandidate, makeCard, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const mine = makeSession();

test("two states of a session differ in sheets, cards, agreements and decisions", () => {
  const theirs = makeSession({
    sheets: makeSheets("kim", "row | ana | bo\nlinux | mid | high"),
    candidates: [makeCandidate("zoe")],
    cards: [makeCard("zoe", "ana", "slos meets")],
    agreements: { kim: agree("linux high") },
    decisions: { kim: { level: "high", why: "", rows: [], by: "", date: "" } },
  });
  expect(describeSessionDifference(theirs, mine)).toBe(
    "The file holds two sheets, one card and one agreed row, yours no sheets and no agreed rows. They differ in two sheets, one card, what is agreed on one row and one decision.",
  );
});

test("where they differ in names alone, that is said", () => {
  expect(describeSessionDifference({ ...mine, title: "Autumn" }, mine)).toContain(
    "They differ only in people, raters, names or the archive.",
  );
});
