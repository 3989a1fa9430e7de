// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { toSessionText } from "../../../../src/state/calibrate/sessionFormat.ts";
import { calibrationLadder, makePerson, makeRater, makeSession, makeSheets } from "../../../support/makeCalibration.ts";
import { findSentence } from "../../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ["counts those who are waited for while nobody’s sheet is in", "", "None of three sheets is in."],
  ["names them once one is in", "row | ana\nlinux | mid", "Waiting for the sheets of Bo and Cy."],
])("the people of a session: it %s", async (_what, marks, sentence) => {
  const raters = ["ana", "bo", "cy"].map((id) => makeRater(id));
  const sheets = marks ? makeSheets("kim", marks) : [];
  localStorage.setItem("rungs.session.s1", toSessionText(makeSession({ people: [makePerson("kim")], raters, sheets })));
  vi.resetModules();
  const { openApp } = await import("../../../support/openApp.tsx");
  openApp("/calibrate/s1", async () => calibrationLadder);
  await findSentence();
  expect(await screen.findByRole("row", { name: /^Kim/ })).toHaveTextContent(sentence);
});
