import { describe, expect, test } from "vitest";
import { findCard, findSheet, type Session } from "../../../src/domain/calibrate/session.ts";
import { copySession, createSession } from "../../../src/state/calibrate/createSession.ts";
import {
  addCandidate,
  addPerson,
  addRater,
  agree,
  decide,
  editMark,
  editPerson,
  editCandidate,
  editRater,
  editSheet,
  putCard,
  removeCandidate,
  removePerson,
  removeRater,
} from "../../../src/state/calibrate/sessionEdits.ts";
import {
  agree as makeAgreed,
  calibrationLadder,
  makeCandidate,
  makeCard,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const at = "2026-04-01T10:00:00.000Z";

describe("a session", () => {
  test("is made on the ladder of today, by its convenor, and names its rows", () => {
    const pairs = [{ from: "mid", to: "high" }];
    const session = createSession(calibrationLadder, { title: "Spring", date: "", pairs });
    expect(session).toMatchObject({ title: "Spring", role: "convenor", me: "", revision: 0, pairs, people: [] });
    expect(session.subjects["skills.linux"]).toBeTruthy();
    const copy = copySession(session, "Autumn");
    expect(copy).toMatchObject({ title: "Autumn", revision: 0 });
    expect(copy.id).not.toBe(session.id);
  });

  test("takes people in, changes them, and takes them out with all that was written about them", () => {
    const added = addPerson(makeSession(), { name: "Lou", present: "mid", proposed: "high" });
    const lou = added.people[1]!;
    expect(editPerson(added, { ...lou, name: "Lu" }).people.map(({ name }) => name)).toEqual(["Kim", "Lu"]);
    const own = [makeRater("self", { self: lou.id, name: "Lou" }), makeRater("other", { self: lou.id, name: "L." })];
    const renamed = editPerson({ ...added, raters: own }, { ...lou, name: "Lu" });
    expect(renamed.raters.map(({ name }) => name)).toEqual(["Lu", "L."]);
    const full: Session = {
      ...added,
      me: "self",
      raters: [...added.raters, makeRater("self", { self: "kim" })],
      sheets: [...makeSheets("kim", "row | ana\nlinux | mid"), ...makeSheets(lou.id, "row | ana\nlinux | mid")],
      agreements: { kim: makeAgreed("linux mid"), [lou.id]: makeAgreed("linux mid") },
      log: [
        { at, person: "kim", row: "skills.linux" },
        { at, person: lou.id, row: "skills.linux" },
      ],
      decisions: { kim: { level: "mid", why: "So.", rows: [], by: "", date: "" } },
      claims: { kim: { "skills.linux": { rating: "developing", evidence: [] } } },
      opened: { kim: at },
    };
    const left = removePerson(full, "kim");
    expect(JSON.stringify(left)).not.toContain('"kim"');
    expect(left.raters.map(({ id }) => id)).toEqual(["ana", "bo"]);
    expect([left.me, removePerson({ ...full, me: "ana" }, "kim").me]).toEqual(["", "ana"]);
    expect([left.sheets.length, left.log.length, Object.keys(left.agreements)]).toEqual([1, 1, [lou.id]]);
  });

  test("takes raters in, changes them, and takes them out with what they wrote", () => {
    const added = addRater(makeSession({ me: "ana" }), { name: "Cy", self: "" });
    const cy = added.raters[2]!;
    expect(editRater(added, { ...cy, isAway: true }).raters[2]).toMatchObject({ name: "Cy", isAway: true });
    const full = {
      ...added,
      sheets: makeSheets("kim", "row | ana | bo\nlinux | mid | high"),
      cards: [makeCard("zoe", "ana", "slos meets")],
    };
    const left = removeRater(full, "ana");
    expect(left).toMatchObject({ me: "", cards: [] });
    expect(left.sheets.map(({ rater }) => rater)).toEqual(["bo"]);
    expect(removeRater(full, "bo").me).toBe("ana");
  });

  test("begins a sheet with the first mark, and changes it from then on", () => {
    const first = editSheet(makeSession(), "kim", "ana", (sheet) => editMark(sheet, "skills.linux", { mark: "mid" }));
    const second = editSheet(first, "kim", "ana", (sheet) => editMark(sheet, "skills.linux", { note: "Led it" }));
    expect(second.sheets).toHaveLength(1);
    expect(findSheet(second, "kim", "ana")?.marks).toEqual({ "skills.linux": { mark: "mid", note: "Led it" } });
    const both = editSheet(second, "kim", "bo", (sheet) => ({ ...sheet, level: "mid" }));
    expect(
      editSheet(both, "kim", "bo", (sheet) => ({ ...sheet, level: "high" })).sheets.map(({ level }) => level),
    ).toEqual(["", "high"]);
  });

  test("logs what is agreed, changed and taken back, and nothing that stays as it was", () => {
    const mid = { mark: "mid", reason: "Steady", by: "All" };
    const high = { ...mid, mark: "high" };
    const first = agree(makeSession(), "kim", { "skills.linux": mid, "skills.slos": mid }, at);
    expect(agree(first, "kim", { "skills.linux": mid }, at)).toBe(first);
    const second = agree(first, "kim", { "skills.linux": high }, at);
    const third = agree(second, "kim", { "skills.slos": undefined }, at);
    expect(third.agreements).toEqual({ kim: { "skills.linux": high } });
    expect(third.log.map(({ row, before, after }) => [row, before?.mark, after?.mark])).toEqual([
      ["skills.linux", undefined, "mid"],
      ["skills.slos", undefined, "mid"],
      ["skills.linux", "mid", "high"],
      ["skills.slos", "mid", undefined],
    ]);
  });

  test("logs what is agreed once more after a sheet came in", () => {
    const mid = { mark: "mid", reason: "Steady", by: "All" };
    const first = agree(makeSession(), "kim", { "skills.linux": mid }, "2026-03-01T09:00:00.000Z");
    const late = {
      person: "kim",
      rater: "bo",
      marks: {},
      level: "",
      sentence: "",
      finished: "2026-03-02T09:00:00.000Z",
    };
    const inTime = { ...first, sheets: [{ ...late, finished: "2026-03-01T09:00Z" }] };
    expect(agree(inTime, "kim", { "skills.linux": mid }, "2026-03-03T09:00:00.000Z")).toBe(inTime);
    const overtaken = { ...first, sheets: [late] };
    const again = agree(overtaken, "kim", { "skills.linux": mid }, "2026-03-03T09:00:00.000Z");
    expect(again.log.map(({ before, after }) => [before?.mark, after?.mark])).toEqual([
      [undefined, "mid"],
      ["mid", "mid"],
    ]);
    expect(agree(again, "kim", { "skills.linux": mid }, "2026-03-04T09:00:00.000Z")).toBe(again);
    expect(agree(overtaken, "kim", { "skills.slos": undefined }, "2026-03-03T09:00:00.000Z")).toBe(overtaken);
  });

  test("keeps one decision per person", () => {
    const decision = { level: "mid", why: "So.", rows: [], by: "All", date: "2026-04-01" };
    const decided = decide(decide(makeSession(), "kim", decision), "kim", { ...decision, level: "high" });
    expect(decided.decisions["kim"]?.level).toBe("high");
  });

  test("keeps candidates, and one card of each interviewer about each", () => {
    const added = addCandidate(makeSession({ candidates: [makeCandidate("zoe")] }), {
      name: "Yan",
      level: "mid",
      date: "",
      panel: [],
    });
    const [zoe] = added.candidates;
    expect(editCandidate(added, { ...zoe!, panel: ["ana"] }).candidates).toMatchObject([
      { id: "zoe", panel: ["ana"] },
      { panel: [] },
    ]);
    expect(added.candidates.map(({ name }) => name)).toEqual(["Zoe", "Yan"]);
    const carded = putCard(putCard(added, makeCard("zoe", "ana", "slos meets")), makeCard("zoe", "bo", "slos below"));
    const again = putCard(carded, makeCard("zoe", "ana", "slos exceeds"));
    expect(findCard(again, "zoe", "ana")?.verdicts["slos"]?.verdict).toBe("exceeds");
    expect(again.cards).toHaveLength(2);
    const decided = decide(again, "zoe", { level: "no-offer", why: "No.", rows: [], by: "", date: "" });
    expect(removeCandidate(decided, "zoe")).toMatchObject({ cards: [], candidates: [{ name: "Yan" }] });
    expect(removeCandidate(decided, "zoe").decisions).toEqual({});
    expect(removeCandidate({ ...decided, opened: { zoe: at, kim: at } }, "zoe").opened).toEqual({ kim: at });
  });
});
