// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { findBlindness } from "../../../src/domain/calibrate/blind.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { copySession } from "../../../src/state/calibrate/createSession.ts";
import { editRater, editSheet, putCard } from "../../../src/state/calibrate/sessionEdits.ts";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../src/state/calibrate/sessions.ts";
import { previewSheets, takeSheets } from "../../../src/state/calibrate/sheetsImport.ts";
import { makeCandidate, makeCard, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const [ofAna, ofBo] = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const { ladder } = makeSession();
const file = {
  session: { id: "s1", title: "Spring" },
  ladder,
  rater: { id: "bo", name: "Bo", self: "" },
  people: [],
  sheets: [ofBo!],
  cards: [],
};

const store = () => useSessions.getState();
const session = () => store().documents["s1"]!;
const isOpen = () => findBlindness(session(), "kim").isOpen;
const steps = () => store().histories["s1"]?.past.length ?? 0;
const finishMine = () => store().edit("s1", (old) => editSheet(old, "kim", "ana", () => ofAna!));
const takeInBo = () => store().edit("s1", (old) => takeSheets(old, file, previewSheets(old, file).items));

function keep(fields: Partial<Session> = {}) {
  store().add(makeSession({ revision: 0, me: "ana", ...fields }));
}

describe("what led to an open board can no longer be undone", () => {
  beforeEach(async () => {
    await store().open();
    for (const id of Object.keys(store().documents)) store().remove(id);
    useSessions.setState({ histories: {}, deeds: { past: [], future: [] }, conflicts: {}, troubles: {} });
    localStorage.clear();
  });

  test("whatever page the last sheet is taken in on", () => {
    keep();
    finishMine();
    expect(steps()).toBe(1);
    takeInBo();
    store().say("One sheet of Bo was taken in.", "s1");
    expect([isOpen(), steps(), store().said]).toEqual([true, 0, { text: "One sheet of Bo was taken in." }]);
    store().step("s1", "undo");
    store().step("s1", "undo");
    expect(session().sheets).toEqual([ofAna, ofBo]);
  });

  test("nor where a step back or forth has opened it", () => {
    const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy", { isAway: true })];
    keep({ raters, sheets: [ofAna!, ofBo!] });
    store().edit("s1", (old) => editRater(old, makeRater("cy")));
    expect([isOpen(), steps()]).toEqual([false, 1]);
    store().step("s1", "undo");
    expect([isOpen(), store().histories["s1"]]).toEqual([true, undefined]);
  });

  const open = makeSession({ me: "ana", sheets: [ofAna!, ofBo!] });
  const replace = (document: Session) => store().takeIn([{ document, decision: "replace" }]);

  test("nor where a file has opened it", () => {
    keep();
    replace(open);
    expect([isOpen(), store().said]).toEqual([true, { text: "One session imported." }]);
    // Only that the session was made is left to be undone.
    expect(store().deeds.past).toHaveLength(1);
  });

  test("nor where undoing an import has opened it, or another page", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    replace(makeSession({ me: "ana" }));
    expect([isOpen(), store().said?.offers]).toEqual([false, "undo"]);
    store().stepDeed("undo");
    expect([isOpen(), store().deeds.future, store().said]).toEqual([true, [], { text: "“Spring” is as it was." }]);

    replace(makeSession({ me: "ana", title: "Autumn" }));
    const newValue = toSessionText({ ...open, revision: 99 });
    dispatchEvent(new StorageEvent("storage", { key: "rungs.session.s1", newValue }));
    expect([isOpen(), store().deeds.past.length]).toEqual([true, 1]);
  });

  test("but what was done with other sessions can", () => {
    keep();
    store().add(copySession(makeSession(), "Other"));
    finishMine();
    const other = Object.keys(store().documents).find((id) => id !== "s1")!;
    store().edit(other, (old) => ({ ...old, date: "" }));
    store().remove(other);
    takeInBo();
    expect(isOpen()).toBe(true);
    store().stepDeed("undo");
    store().step(other, "undo");
    expect(store().documents[other]?.date).toBe("2026-03-31");
  });

  test("nor what led to the open cards of a candidate", () => {
    keep({ candidates: [makeCandidate("zoe")], cards: [makeCard("zoe", "ana", "slos meets")] });
    store().edit("s1", (old) => ({ ...old, title: "Autumn" }));
    expect(steps()).toBe(1);
    store().edit("s1", (old) => putCard(old, makeCard("zoe", "bo", "slos below")));
    expect(steps()).toBe(0);
  });

  test("while a board that is open already seals nothing", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    store().edit("s1", (old) => ({ ...old, title: "Autumn" }));
    expect(steps()).toBe(1);
  });
});
