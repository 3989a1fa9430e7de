import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBlindness, findCardBlindness, hasHiddenMarks } from "../../../src/domain/calibrate/blind.ts";
import { describeAllIn } from "../../../src/domain/calibrate/describeAllIn.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { makeCard, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const sheets = makeSheets("kim", "row | ana | bo | kim\nlinux | mid | high | high");
const [ofAna, ofBo, ofKim] = sheets as [never, never, never];
const say = (fields: Partial<Session>) => findBlindness(makeSession(fields), "kim").sentence;

describe("marks are blind", () => {
  test("until everyone who is not away has finished", () => {
    expect(say({})).toBe("Waiting for the sheets of Ana and Bo.");
    expect(say({ sheets: [ofAna] })).toBe("Waiting for the sheet of Bo.");
    const bo = makeSheets("kim", "row | bo\nlinux | high").map((sheet) => ({ ...sheet, finished: "" }));
    expect(say({ sheets: [ofAna, ...bo] })).toBe("Waiting for the sheet of Bo.");
    expect(findBlindness(makeSession({ sheets: [ofAna, ofBo] }), "kim")).toEqual({
      waitingFor: [],
      isOpen: true,
      sentence: "",
      since: "",
    });
  });

  test("until the person's own sheet is in, where they rate themselves, and nobody waits for others' own sheets", () => {
    const raters = [
      makeRater("ana"),
      makeRater("bo"),
      makeRater("kim", { self: "kim" }),
      makeRater("lu", { self: "lu" }),
    ];
    expect(say({ raters, sheets: [ofAna, ofBo] })).toBe("Waiting for the sheet of Kim.");
    expect(say({ raters, sheets: [ofAna, ofBo, ofKim] })).toBe("");
  });

  test("until two managers have rated: the person's own sheet is none, and one who is away counts with what they finished", () => {
    const away = makeRater("bo", { isAway: true });
    const few = "At least two managers must rate before anyone sees the marks.";
    expect(say({ raters: [makeRater("ana"), away], sheets: [ofAna] })).toBe(few);
    expect(say({ raters: [makeRater("ana"), makeRater("kim", { self: "kim" })], sheets: [ofAna, ofKim] })).toBe(few);
    expect(say({ raters: [makeRater("ana"), away], sheets: [ofAna, ofBo] })).toBe("");
  });

  test("to whoever would write in the place of a rater, while a board or a card of theirs is closed", () => {
    const hidden = (fields: Partial<Session>, rater = "ana") => hasHiddenMarks(makeSession(fields), rater);
    expect(hidden({ sheets: [ofAna] })).toBe(true);
    expect(hidden({ sheets: [ofAna] }, "bo")).toBe(false);
    expect(hidden({ sheets: [ofAna, ofBo] })).toBe(false);
    expect(hidden({ cards: [makeCard("zoe", "ana", "slos meets")] })).toBe(true);
    expect(hidden({ cards: [makeCard("zoe", "ana", "slos meets", { finished: "" })] })).toBe(false);
  });

  test("never again once they were open: who comes later is still to come", () => {
    const opened = { kim: "2026-03-02T09:00:00.000Z" };
    const find = (fields: Partial<Session>) => {
      const { isOpen, sentence, since } = findBlindness(
        makeSession({ opened, sheets: [ofAna, ofBo], ...fields }),
        "kim",
      );
      return [isOpen, sentence, since];
    };
    const [ana, bo, dan] = [makeRater("ana"), makeRater("bo"), makeRater("dan")];
    expect(find({ raters: [ana, bo, dan] })).toEqual([
      true,
      "",
      "Dan’s sheet is still to come and will be shown apart.",
    ]);
    expect(find({ raters: [ana, dan, makeRater("eve", { name: "" })] })[2]).toBe(
      "the sheets of Dan and one rater without a name are still to come and will be shown apart.",
    );
    expect(find({ raters: [makeRater("eve", { name: "" })] })[2]).toMatch(/^a rater without a name’s sheet is/);
    expect(find({ raters: [ana, bo] })).toEqual([true, "", ""]);
    expect(find({ opened: { lou: "2026-03-02T09:00:00.000Z" }, raters: [ana, bo, dan] })[0]).toBe(false);
  });

  test("never again, though raters were taken out, and what is left of their sheets is told", () => {
    const opened = { kim: "2026-03-02T09:00:00.000Z", zoe: "2026-03-02T09:00:00.000Z" };
    const find = (fields: Partial<Session>) => findBlindness(makeSession({ opened, ...fields }), "kim").since;
    expect(find({ raters: [], sheets: [] })).toBe("no sheet is left, as the raters were taken out.");
    const [ana, own] = [makeRater("ana"), makeRater("kim", { self: "kim" })];
    expect(find({ raters: [ana], sheets: [ofAna] })).toBe(
      "only the sheet of Ana is left, as other raters were taken out.",
    );
    expect(find({ raters: [ana, own], sheets: [ofAna, ofKim] })).toBe(
      "only the sheets of Ana and Kim are left, as other raters were taken out.",
    );
    const session = makeSession({ opened, raters: [], cards: [] });
    expect(findCardBlindness(session, "zoe").since).toBe("no card is left, as the raters were taken out.");
  });

  test("raters without a name are counted", () => {
    expect(say({ raters: [makeRater("ana"), makeRater("bo", { name: " " }), makeRater("cy", { name: "" })] })).toBe(
      "Waiting for the sheets of Ana and two raters without a name.",
    );
  });

  test("of any session: open means that nobody is waited for and two managers have finished", () => {
    const rater = fc.record({
      isAway: fc.boolean(),
      isSelf: fc.boolean(),
      state: fc.constantFrom("none", "open", "in"),
    });
    fc.assert(
      fc.property(fc.array(rater, { maxLength: 5 }), (list) => {
        const session = makeSession({
          raters: list.map(({ isAway, isSelf }, at) => makeRater(`r${at}`, { isAway, self: isSelf ? "kim" : "" })),
          sheets: list.flatMap(({ state }, at) =>
            state === "none"
              ? []
              : makeSheets("kim", `row | r${at}\nlinux | mid`).map((sheet) => ({
                  ...sheet,
                  finished: state === "in" ? sheet.finished : "",
                })),
          ),
        });
        const { isOpen, waitingFor, sentence } = findBlindness(session, "kim");
        const isAwaited = list.some(({ isAway, state }) => !isAway && state !== "in");
        const managers = list.filter(({ isSelf, state }) => !isSelf && state === "in").length;
        expect(isOpen).toBe(!isAwaited && managers >= 2);
        expect(waitingFor.length > 0).toBe(isAwaited);
        expect(sentence === "").toBe(isOpen);
      }),
    );
  });
});

test("all sheets are in but those of raters who were given up", () => {
  const [ana, cy, dan] = [makeRater("ana"), makeRater("cy", { isAway: true }), makeRater("dan", { isAway: true })];
  const tell = (raters: Session["raters"]) => describeAllIn(makeSession({ raters, sheets: [ofAna] }), "kim");
  expect(tell([ana, { ...ana, isAway: true }])).toBe("All are in.");
  expect(tell([ana, cy])).toBe("All are in but the sheet of Cy, which nobody waits for.");
  expect(tell([ana, cy, dan])).toBe("All are in but the sheets of Cy and Dan, which nobody waits for.");
  expect(tell([ana, makeRater("lou", { self: "lou", isAway: true })])).toBe("All are in.");
});

test("cards are blind until every manager who is not away has finished theirs", () => {
  const cy = { candidate: "max", verdicts: {} };
  const raters = [makeRater("ana"), makeRater("bo"), makeRater("kim", { self: "kim" })];
  const say = (fields: Partial<Session>) =>
    findCardBlindness(makeSession({ raters, ...fields }), cy.candidate).sentence;
  const cards = ["ana", "bo"].map((rater) => makeCard("max", rater, "linux meets"));
  expect(say({})).toBe("Waiting for the cards of Ana and Bo.");
  expect(say({ cards: cards.slice(0, 1) })).toBe("Waiting for the card of Bo.");
  expect(say({ cards })).toBe("");
  expect(say({ raters: [makeRater("ana", { isAway: true })] })).toBe("Nobody has finished a card yet.");
  const opened = { max: "2026-03-02T09:00:00.000Z" };
  expect(findCardBlindness(makeSession({ raters, cards: cards.slice(1), opened }), "max")).toMatchObject({
    isOpen: true,
    since: "Ana’s card is still to come and will be shown apart.",
  });
});
