import { describe, expect, test } from "vitest";
import { describeSession, splitSession } from "../../../src/domain/calibrate/describeSession.ts";
import type { Decision, Session } from "../../../src/domain/calibrate/session.ts";
import {
  agree,
  calibrationLadder as ladder,
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const say = (fields: Partial<Session>) => describeSession(ladder, makeSession(fields));
const decided = (level: string): Decision => ({ level, why: "Led it.", rows: [], by: "", date: "" });
const sheets = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const zoe = makeCandidate("zoe");
const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos below")];

describe("a session in a sentence", () => {
  test("tells the people, the levels, the sheets, the boards and the decisions", () => {
    expect(say({ people: [] })).toBe("Nobody to rate yet; the levels in question are mid and high.");
    expect(say({ people: [], pairs: [{ from: "mid", to: "mid" }] })).toBe(
      "Nobody to rate yet; the level in question is mid.",
    );
    expect(say({ raters: [] })).toBe("One person between mid and high, and no raters yet.");
    expect(say({})).toBe("One person between mid and high: none of two sheets is in.");
    expect(say({ sheets: sheets.slice(0, 1) })).toBe("One person between mid and high: one of two sheets is in.");
    expect(say({ sheets })).toBe("One person between mid and high: two of two sheets are in, one board is open.");
    expect(say({ sheets, agreements: { kim: agree("linux high") } })).toBe(
      "One person between mid and high: two of two sheets are in, one board is open.",
    );
    expect(say({ sheets, decisions: { kim: decided("mid") }, pairs: [] })).toBe(
      "One person: two of two sheets are in, one board is open, one decided.",
    );
  });

  test("counts several open boards", () => {
    const people = [makePerson("kim"), makePerson("lou")];
    const sheets = people.flatMap(({ id }) => makeSheets(id, "row | ana | bo\nlinux | mid | high"));
    expect(say({ people, sheets })).toBe(
      "Two people between mid and high: four of four sheets are in, two boards are open.",
    );
  });

  test("does not wait for a rater who is away", () => {
    const raters = [makeRater("ana"), makeRater("bo", { isAway: true })];
    expect(say({ raters })).toBe("One person between mid and high: none of one sheet is in.");
  });

  test("tells of no raters only where there are none, and of a board that outlasts them", () => {
    const away = [makeRater("ana", { isAway: true })];
    expect(say({ raters: away })).toBe("One person between mid and high: no sheet is waited for.");
    const opened = { kim: "2026-03-02T09:00:00.000Z" };
    expect(say({ raters: [], opened })).toBe(
      "One person between mid and high: no sheet is waited for, one board is open.",
    );
    expect(say({ people: [], candidates: [zoe], raters: away })).toBe("One candidate for high: no card is waited for.");
  });

  test("tells the candidates where there is nobody else", () => {
    const interview = (fields: Partial<Session>) => say({ people: [], candidates: [zoe], ...fields });
    const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy", { isAway: true })];
    expect(interview({ raters: [] })).toBe("One candidate for high, and no interviewers yet.");
    expect(interview({ raters })).toBe("One candidate for high: none of two cards is in.");
    expect(interview({ cards })).toBe("One candidate for high: two of two cards are in and open.");
    const ned = makeCandidate("ned", { level: "mid", panel: ["ana"] });
    expect(interview({ candidates: [zoe, ned], cards, decisions: { zoe: decided("high") } })).toBe(
      "Two candidates for mid and high: two of three cards are in, those of one candidate are open, one decided.",
    );
  });

  test("counts the card of a guest on the panel, and names no level that the ladder lost", () => {
    const candidates = [makeCandidate("zoe", { level: "gone", panel: ["ana"] })];
    const guests = [makeCard("zoe", "bo", "slos below")];
    expect(say({ people: [], candidates, cards: guests })).toBe("One candidate: one of two cards is in.");
  });

  test("tells people and candidates alike where there are both, each with what is theirs", () => {
    const both = (fields: Partial<Session>) => say({ candidates: [zoe], ...fields });
    const people = [makePerson("kim"), makePerson("lou")];
    expect(both({ raters: [] })).toBe(
      "One person between mid and high, and no raters yet; one candidate for high, and no interviewers yet.",
    );
    expect(both({})).toBe(
      "One person between mid and high: none of two sheets is in; one candidate for high: none of two cards is in.",
    );
    expect(both({ people, sheets, candidates: [zoe, makeCandidate("ned")], cards: cards.slice(0, 1) })).toBe(
      "Two people between mid and high: two of four sheets are in, one board is open; two candidates for high: one of four cards is in.",
    );
    expect(both({ sheets, cards, decisions: { kim: decided("mid"), zoe: decided("no-offer") } })).toBe(
      "One person between mid and high: two of two sheets are in, one board is open, one decided; one candidate for high: two of two cards are in and open, one decided.",
    );
  });

  test("tells of no interviewers where people rate only themselves", () => {
    const raters = [makeRater("own", { self: "kim" })];
    expect(say({ candidates: [zoe], raters })).toBe(
      "One person between mid and high: none of one sheet is in; one candidate for high, and no interviewers yet.",
    );
  });
});

describe("a session in sentences, the first for a headline", () => {
  const split = (fields: Partial<Session>) => splitSession(ladder, makeSession(fields));
  const pairs = [
    { from: "low", to: "mid" },
    { from: "mid", to: "high" },
  ];

  test("tells people first, and their levels where they are two", () => {
    expect(split({ sheets, candidates: [zoe], cards })).toEqual([
      "One person between mid and high: two of two sheets are in, one board is open.",
      "One candidate for high: two of two cards are in and open.",
    ]);
  });

  test("tells more levels than two apart", () => {
    expect(split({ pairs })).toEqual([
      "One person: none of two sheets is in.",
      "The levels in question are low, mid and high.",
    ]);
    expect(split({ pairs, people: [] })).toEqual(["Nobody to rate yet; the levels in question are low, mid and high."]);
  });

  test("tells the levels of candidates apart where they are alone and for several", () => {
    const ned = makeCandidate("ned", { level: "mid" });
    expect(split({ people: [], candidates: [zoe] })).toEqual(["One candidate for high: none of two cards is in."]);
    expect(split({ people: [], candidates: [zoe, ned] })).toEqual([
      "Two candidates: none of four cards is in.",
      "They are interviewed for mid and high.",
    ]);
  });
});
