import { expect, test } from "vitest";
import { describeAwaited } from "../../../src/domain/calibrate/describeAwaited.ts";
import { makePerson, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const two = ["ana", "bo"];
const three = [...two, "cy"];

test.each([
  ["counts those who are waited for while nobody’s sheet is in", three, "", "None of three sheets is in."],
  ["names them once one is in", three, "row | ana\nlinux | mid", "Waiting for the sheets of Bo and Cy."],
  ["names two at once", two, "", "Waiting for the sheets of Ana and Bo."],
  ["is nothing once all are in", two, "row | ana | bo\nlinux | mid | mid", ""],
])("it %s", (_what, ids, sheets, sentence) => {
  const session = makeSession({
    people: [makePerson("kim")],
    raters: ids.map((id) => makeRater(id)),
    sheets: sheets ? makeSheets("kim", sheets) : [],
  });
  expect(describeAwaited(session, "kim")).toBe(sentence);
});
