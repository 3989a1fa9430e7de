// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { findBlindness } from "../../../src/domain/calibrate/blind.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { copySession } from "../../../src/state/calibrate/createSession.ts";
import { editSheet, putCard, removeCandidate, removePerson } from "../../../src/state/calibrate/sessionEdits.ts";
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

async function begin() {
  await store().open();
  for (const id of Object.keys(store().documents)) store().remove(id);
  useSessions.setState({ histories: {}, deeds: { past: [], future: [] }, conflicts: {}, troubles: {} });
  localStorage.clear();
}

const replace = (document: Session) => store().takeIn([{ document, decision: "replace" }]);

/** What another page wrote. */
function writeElsewhere(document: Session) {
  const newValue = toSessionText(document);
  localStorage.setItem("rungs.session.s1", newValue);
  dispatchEvent(new StorageEvent("storage", { key: "rungs.session.s1", newValue }));
}

const open = makeSession({ me: "ana", sheets: [ofAna!, ofBo!] });

describe("what led to an open board can no longer be undone", () => {
  beforeEach(begin);

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

  test("nor where a file has opened it", () => {
    keep();
    replace(open);
    expect([isOpen(), store().said]).toEqual([true, { text: "One session imported." }]);
    // Only that the session was made is left to be undone.
    expect(store().deeds.past).toHaveLength(1);
  });

  test("nor where another page has opened it", () => {
    keep();
    replace(makeSession({ me: "ana", title: "Autumn" }));
    writeElsewhere({ ...open, revision: 99 });
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

describe("a board that was open stays known as opened", () => {
  beforeEach(begin);
  const opened = () => session().opened["kim"];
  const stored = () => (JSON.parse(localStorage.getItem("rungs.session.s1") ?? "{}") as Session).opened;
  const addDan = () => store().edit("s1", (old) => ({ ...old, raters: [...old.raters, makeRater("dan")] }));

  test("from the sheet on that opened it, though a rater is added, and that is undone", () => {
    keep();
    finishMine();
    expect(opened()).toBeUndefined();
    takeInBo();
    const moment = opened();
    expect(Date.parse(moment ?? "")).not.toBeNaN();
    addDan();
    expect([isOpen(), opened(), stored()]).toEqual([true, moment, { kim: moment }]);
    store().step("s1", "undo");
    expect([isOpen(), opened(), stored()]).toEqual([true, moment, { kim: moment }]);
  });

  test("though a file takes its place that knows nothing of it, or knows it opened earlier", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    const moment = opened();
    replace(makeSession({ me: "ana" }));
    expect([isOpen(), opened()]).toEqual([true, moment]);
    store().stepDeed("undo");
    const early = { kim: "2026-03-02T09:00:00.000Z" };
    replace({ ...open, opened: early });
    store().stepDeed("undo");
    expect([isOpen(), session().opened, stored()]).toEqual([true, early, early]);
  });

  test("though another page writes what it does not know of: that is written anew", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    const moment = opened();
    writeElsewhere(makeSession({ revision: 99, title: "Autumn" }));
    expect([session().title, opened(), stored()]).toEqual(["Autumn", moment, { kim: moment }]);
    expect(session().revision).toBe(100);
    expect(store().conflicts).toEqual({});
  });

  test.each(["mine", "theirs"] as const)("whichever of two versions is kept: %s", (choice) => {
    keep();
    const early = { kim: "2026-03-02T09:00:00.000Z" };
    localStorage.setItem("rungs.session.s1", toSessionText({ ...open, revision: 9, opened: early, title: "Autumn" }));
    store().edit("s1", (old) => ({ ...old, title: "Winter" }));
    expect(Object.keys(store().conflicts)).toEqual(["s1"]);
    store().resolve("s1", choice);
    expect([session().title, session().opened, stored()]).toEqual([
      choice === "mine" ? "Winter" : "Autumn",
      early,
      early,
    ]);
    expect([isOpen(), store().conflicts]).toEqual([true, {}]);
  });

  test("until the person is taken out, and again once that is undone, as all that can be undone", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    const moment = opened();
    store().edit("s1", (old) => ({ ...old, title: "Autumn" }));
    store().edit("s1", (old) => removePerson(old, "kim"));
    expect([session().opened, stored()]).toEqual([{}, {}]);
    store().step("s1", "undo");
    expect([isOpen(), opened(), stored()]).toEqual([true, moment, { kim: moment }]);
    store().step("s1", "redo");
    expect([session().people, stored()]).toEqual([[], {}]);
    store().step("s1", "undo");
    store().step("s1", "undo");
    expect([session().title, opened()]).toEqual(["Spring", moment]);
  });

  test("of a candidate likewise", () => {
    const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos below")];
    keep({ candidates: [makeCandidate("zoe")], cards });
    const moments = session().opened;
    expect(Object.keys(moments)).toEqual(["zoe"]);
    store().edit("s1", (old) => removeCandidate(old, "zoe"));
    expect(stored()).toEqual({});
    store().step("s1", "undo");
    expect([session().opened, stored()]).toEqual([moments, moments]);
  });

  test("when it is deleted and comes back", () => {
    keep({ sheets: [ofAna!, ofBo!] });
    const moment = opened();
    store().remove("s1");
    store().stepDeed("undo");
    expect(opened()).toBe(moment);
  });
});
