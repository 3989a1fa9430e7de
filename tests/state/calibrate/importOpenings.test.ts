import { describe, expect, test } from "vitest";
import { listImportOpenings } from "../../../src/state/calibrate/importOpenings.ts";
import { makeCandidate, makeCard, makePerson, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const [ofAna, ofBo] = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const closed = makeSession({ sheets: [ofAna!] });
const open = makeSession({ sheets: [ofAna!, ofBo!] });
const whatOpens = (mine: typeof closed | undefined, ...choices: Parameters<typeof listImportOpenings>[1]) =>
  listImportOpenings(mine ? { s1: mine } : {}, choices).map(({ what }) => what);

describe("what a file opens of what is here", () => {
  test("are the boards and cards that were closed, where it takes the place of mine", () => {
    const zoe = { candidates: [makeCandidate("zoe")] };
    const withCards = { ...open, ...zoe, cards: [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "")] };
    expect(whatOpens({ ...closed, ...zoe }, { document: withCards, decision: "replace" })).toEqual([
      "the board of Kim and the cards of Zoe",
    ]);
    expect(whatOpens(closed, { document: open, decision: "both" })).toEqual([]);
    expect(whatOpens(open, { document: open, decision: "replace" })).toEqual([]);
    expect(whatOpens(undefined, { document: open, decision: "add" })).toEqual([]);
  });

  test("are none of people who were not in it, as that can be undone", () => {
    const nobody = { ...closed, people: [makePerson("lou")], sheets: [] };
    expect(whatOpens(nobody, { document: open, decision: "replace" })).toEqual([]);
  });

  test("are told of a second file too, against what the first one brings", () => {
    expect(
      whatOpens(undefined, { document: closed, decision: "add" }, { document: open, decision: "replace" }),
    ).toEqual(["the board of Kim"]);
  });
});
