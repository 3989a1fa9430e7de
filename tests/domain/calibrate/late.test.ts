import { describe, expect, test } from "vitest";
import { describeLate, describeLateCards } from "../../../src/domain/calibrate/describeLate.ts";
import { isLate } from "../../../src/domain/calibrate/late.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { makeCandidate, makeCard, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const finish = (finished: string) => ({ person: "kim", finished });

describe("a sheet is late", () => {
  test("where it was finished after the board was first open, agreed or not", () => {
    const opened = { kim: "2026-03-10T09:00:00.000Z" };
    expect(isLate({ opened }, finish("2026-03-15T09:00:00.000Z"))).toBe(true);
    expect(isLate({ opened }, finish("2026-03-10T09:00:00.000Z"))).toBe(false);
    expect(isLate({ opened }, finish(""))).toBe(false);
    expect(isLate({ opened }, { person: "lou", finished: "2026-03-15T09:00:00.000Z" })).toBe(false);
  });

  test("by the moments themselves, however exactly they are written", () => {
    expect(isLate({ opened: { kim: "2026-03-20T09:00:00Z" } }, finish("2026-03-20T09:00:00.500Z"))).toBe(true);
  });

  test("which is said of managers by name, and of the person themself never", () => {
    const raters = [
      makeRater("ana"),
      makeRater("bo"),
      makeRater("cy", { name: " " }),
      makeRater("kim", { self: "kim" }),
    ];
    const sheets = makeSheets("kim", "row | ana | bo | cy | kim\nlinux | mid | high | mid | high");
    const say = (fields: Partial<Session>) => describeLate(makeSession({ raters, sheets, ...fields }), "kim");
    expect(say({ opened: { kim: "2026-02-01T09:00:00.000Z" } })).toBe(
      "The marks of Ana, Bo and one rater without a name came after the board was opened: they are shown apart, as late, and count in no spread.",
    );
    expect([say({}), say({ opened: { kim: "2026-04-01T09:00:00.000Z" } })]).toEqual(["", ""]);
  });
});

test("a card is late where it was finished after those on its candidate were first open", () => {
  const candidates = [makeCandidate("zoe")];
  const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos meets")];
  const say = (opened: string, list = cards) =>
    describeLateCards(makeSession({ candidates, cards: list, opened: { zoe: opened } }), "zoe");
  expect(say("2026-03-01T09:00:00.000Z")).toBe(
    "The cards of Ana and Bo came after the cards were opened: they are shown apart, as late, and count in no difference.",
  );
  expect(say("2026-03-01T09:00:00.000Z", cards.slice(1))).toBe(
    "The card of Bo came after the cards were opened: it is shown apart, as late, and counts in no difference.",
  );
  expect(say("2026-03-03T09:00:00.000Z")).toBe("");
});
