import { describe, expect, test } from "vitest";
import { unanimousReason } from "../../../src/domain/calibrate/overtaken.ts";
import { buildMinutes } from "../../../src/domain/calibrate/minutes.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import {
  agree,
  calibrationLadder as ladder,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const raters = [
  makeRater("ana"),
  makeRater("bo"),
  makeRater("cy", { isAway: true }),
  makeRater("kim", { self: "kim" }),
];
const sheets = makeSheets(
  "kim",
  `row   | ana          | bo   | kim
   linux | high         | high | above
   slos  | mid: no SLOs | high | high`,
).map((sheet) => (sheet.rater === "ana" ? { ...sheet, level: "mid", sentence: "Strong, not yet wide." } : sheet));
const session = (fields: Partial<Session> = {}) =>
  makeSession({
    raters,
    sheets,
    agreements: { kim: agree("slos mid", { reason: "One service only", by: "Ana and Bo" }) },
    decisions: {
      kim: {
        level: "mid",
        why: "SLOs are not led yet.",
        rows: ["skills.slos", "skills.gone"],
        by: "Ana",
        date: "2026-03-31",
      },
    },
    log: [
      {
        at: "2026-03-30T09:00:00.000Z",
        person: "kim",
        row: "skills.slos",
        after: { mark: "high", reason: "", by: "" },
      },
      {
        at: "2026-03-31T09:00:00.000Z",
        person: "kim",
        row: "skills.old",
        before: { mark: "high", reason: "", by: "" },
        after: { mark: "mid", reason: "One service only", by: "Ana and Bo" },
      },
      { at: "2026-03-31T09:00:00.000Z", person: "lu", row: "skills.slos" },
    ],
    subjects: { "skills.old": "Old skill" },
    ...fields,
  });

describe("the minutes of a session", () => {
  test("hold the decision with its rows, where the person stands, who rated, and every row by disagreement", () => {
    const minutes = buildMinutes(ladder, session());
    expect(minutes).toMatchObject({
      title: "Spring",
      date: "2026-03-31",
      ladder: "Test ladder 1.0.0",
      levels: ["mid", "high"],
      raters: [
        { name: "Ana", isAway: false },
        { name: "Bo", isAway: false },
        { name: "Cy", isAway: true },
      ],
    });
    const [kim] = minutes.people;
    expect(kim).toMatchObject({ name: "Kim", way: "mid → high", closed: "" });
    expect(kim?.unseen.map(({ subject }) => subject)).toEqual(["design", "cloud", "ml"]);
    expect(kim?.decision).toMatchObject({ level: "mid", why: "SLOs are not led yet.", rows: ["slos", "skills.gone"] });
    expect(kim?.placement[1]).toBe("One Critical row holds Kim back, agreed below high: slos.");
    expect(kim?.wholes).toEqual([
      { id: "ana", rater: "Ana", level: "mid", sentence: "Strong, not yet wide.", aside: "" },
    ]);
    expect(
      kim?.rows.map(({ subject, agreed, reason, by, isCritical }) => [subject, agreed, reason, by, isCritical]),
    ).toEqual([
      ["slos", "mid", "One service only", "Ana and Bo", true],
      ["linux", "", "", "", true],
    ]);
    expect(kim?.rows[0]?.marks).toEqual([
      { id: "ana", rater: "Ana", mark: "mid", note: "no SLOs", aside: "" },
      { id: "bo", rater: "Bo", mark: "high", note: "", aside: "" },
      { id: "kim", rater: "Kim", mark: "high", note: "", aside: "self" },
    ]);
  });

  test("hold the log of the person, before and after, with rows that the ladder no longer has", () => {
    expect(buildMinutes(ladder, session()).people[0]?.log).toEqual([
      {
        key: "0",
        at: "2026-03-30T09:00:00.000Z",
        subject: "slos",
        before: "nothing",
        after: "high",
      },
      {
        key: "1",
        at: "2026-03-31T09:00:00.000Z",
        subject: "Old skill",
        before: "high",
        after: "mid (One service only; agreed by Ana and Bo)",
      },
    ]);
  });

  test("name whose marks came after the board was open, and show them apart", () => {
    const late = sheets.map((one) => (one.rater === "bo" ? { ...one, finished: "2026-03-30T10:00:00.000Z" } : one));
    const opened = { kim: "2026-03-30T09:00:00.000Z" };
    const [kim] = buildMinutes(ladder, session({ sheets: late, opened })).people;
    expect(kim?.late).toMatch(/^The marks of Bo came after the board was opened/);
    expect(kim?.rows[0]?.marks.map(({ id, aside }) => [id, aside])).toEqual([
      ["ana", ""],
      ["bo", "late"],
      ["kim", "self"],
    ]);
    expect(buildMinutes(ladder, session()).people[0]?.late).toBe("");
  });

  test("tell changes apart that were made at one moment", () => {
    const entry = { at: "2026-03-30T09:00:00.000Z", person: "kim", row: "skills.slos" };
    const [kim] = buildMinutes(ladder, session({ log: [entry, entry] })).people;
    expect(new Set(kim?.log.map(({ key }) => key)).size).toBe(2);
  });

  test("hold no decision that lacks its level or its sentence", () => {
    const whole = { level: "mid", why: "Not yet.", rows: ["skills.slos"], by: "Ana", date: "" };
    const decide = (fields: Partial<typeof whole>) => session({ decisions: { kim: { ...whole, ...fields } } });
    const find = (fields: Partial<typeof whole>) => buildMinutes(ladder, decide(fields)).people[0]?.decision;
    expect(find({})).toMatchObject({ level: "mid" });
    expect([find({ level: "" }), find({ why: " " })]).toEqual([undefined, undefined]);
  });

  test("name one level where nobody asks for another", () => {
    const people = [makePerson("kim", { proposed: "mid" })];
    expect(buildMinutes(ladder, session({ people })).people[0]?.way).toBe("mid");
  });

  test("give no mark and no rater's sentence of a board that is not open", () => {
    const blind = buildMinutes(ladder, session({ sheets: sheets.slice(1) }));
    const [kim] = blind.people;
    expect(kim).toMatchObject({ closed: "Waiting for the sheet of Ana.", wholes: [], unseen: [] });
    expect(kim?.rows).toMatchObject([{ subject: "slos", marks: [], agreed: "mid" }]);
  });

  test("of a session on which nothing was written have a title and no decision", () => {
    const minutes = buildMinutes(ladder, makeSession({ title: " ", people: [makePerson("kim", { present: "gone" })] }));
    expect(minutes.title).toBe("Calibration");
    expect(minutes.people[0]).toMatchObject({ decision: undefined, way: "gone → high", rows: [] });
  });
});

test("a reason that a later mark gives the lie to is not written up", () => {
  const unanimous = { agreements: { kim: agree("linux mid", { reason: unanimousReason }) }, log: [] };
  const linux = buildMinutes(ladder, session(unanimous)).people[0]?.rows.find(({ subject }) => subject === "linux");
  expect(linux?.reason).toBe("The marks of Ana and Bo came after this was agreed.");
});
