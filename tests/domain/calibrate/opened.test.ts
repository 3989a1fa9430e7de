import { describe, expect, test } from "vitest";
import { findCardBlindness } from "../../../src/domain/calibrate/blind.ts";
import { describeOpenings } from "../../../src/domain/calibrate/describeOpenings.ts";
import { keepOpened } from "../../../src/domain/calibrate/opened.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import {
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const now = "2026-03-05T09:00:00.000Z";
const sheets = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const open = makeSession({ sheets });
const keep = (after: Session, before?: Session) => keepOpened(after, before, now).opened;

describe("when a board was first open", () => {
  test("is the moment at which a change opened it, and stays whatever comes after", () => {
    const opened = keepOpened(open, makeSession(), now);
    expect(opened.opened).toEqual({ kim: now });
    const closedAgain = { ...open, raters: [...open.raters, makeRater("dan")], opened: {} };
    expect(keepOpened(closedAgain, opened, "2026-03-09T09:00:00.000Z").opened).toEqual({ kim: now });
    expect(keepOpened(makeSession(), opened, "2026-03-09T09:00:00.000Z").opened).toEqual({ kim: now });
  });

  test("is told of cards as of boards, and of what is closed not at all", () => {
    const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos meets")];
    const candidates = [makeCandidate("zoe"), makeCandidate("max")];
    expect(keep(makeSession({ candidates, cards }))).toEqual({ zoe: now });
    expect(keep(makeSession({ candidates, cards: cards.slice(1) }))).toEqual({});
  });

  test("is the earlier moment, where two files tell of it", () => {
    const [early, late] = [{ kim: "2026-03-02T09:00:00Z" }, { kim: "2026-03-02T09:00:00.500Z" }];
    expect(keep({ ...open, opened: late }, { ...open, opened: early })).toEqual(early);
    expect(keep({ ...open, opened: early }, { ...open, opened: late })).toEqual(early);
  });

  test("is not before the sheets that opened it, though the clock of a rater is ahead", () => {
    const ahead = sheets.map((sheet) => ({ ...sheet, finished: "2026-03-05T09:04:00.000Z" }));
    expect(keep(makeSession({ sheets: ahead }))).toEqual({ kim: "2026-03-05T09:04:00.000Z" });
  });

  test("is not what a sheet claims that would be finished more than a day later", () => {
    const [anas, bos] = sheets;
    const strange = [anas!, { ...bos!, finished: "9999-12-31T00:00:00.000Z" }];
    expect(keep(makeSession({ sheets: strange }))).toEqual({ kim: now });
  });

  test("is not yet with the card of the one manager there is, unless they are the panel", () => {
    const alone = { raters: [makeRater("ana")], cards: [makeCard("zoe", "ana", "slos meets")] };
    const session = makeSession({ ...alone, candidates: [makeCandidate("zoe")] });
    expect(keep(session)).toEqual({});
    const joined = { ...session, raters: [...session.raters, makeRater("bo")] };
    expect(findCardBlindness(joined, "zoe").sentence).toBe("Waiting for the card of Bo.");
    expect(keep(makeSession({ ...alone, candidates: [makeCandidate("zoe", { panel: ["ana"] })] }))).toEqual({
      zoe: now,
    });
  });

  test("is told before a change opens them", () => {
    const candidates = [makeCandidate("zoe", { panel: ["ana", "bo"] }), makeCandidate("yan", { name: "" })];
    const before = makeSession({
      sheets: sheets.slice(0, 1),
      candidates,
      cards: [makeCard("zoe", "ana", "slos meets")],
    });
    const without = { ...before, candidates: [{ ...candidates[0]!, panel: ["ana"] }, candidates[1]!] };
    expect(describeOpenings(before, without)).toBe("the cards of Zoe");
    const all = {
      ...without,
      sheets,
      cards: ["ana", "bo"].flatMap((one) => ["zoe", "yan"].map((to) => makeCard(to, one, "slos meets"))),
    };
    expect(describeOpenings(before, all)).toBe("the board of Kim and the cards of Zoe and somebody without a name");
    expect(describeOpenings(before, { ...all, role: "rater" })).toBe("");
    const two = { ...all, candidates: [], people: [...before.people, makePerson("lou")] };
    const ofBoth = ["kim", "lou"].flatMap((id) => makeSheets(id, "row | ana | bo\nlinux | mid | high"));
    expect(describeOpenings({ ...two, sheets: [] }, { ...two, sheets: ofBoth })).toBe("the boards of Kim and Lou");
  });

  test("is told in passing by how many they are, of whom two are named", () => {
    const ids = ["kim", "lou", "max", "ned"];
    const [people, candidates] = [ids.map((id) => makePerson(id)), ids.map((id) => makeCandidate(`${id}s`))];
    const before = makeSession({ people, candidates });
    const after = {
      ...before,
      sheets: ids.flatMap((id) => makeSheets(id, "row | ana | bo\nlinux | mid | high")),
      cards: ["ana", "bo"].flatMap((one) => ids.map((id) => makeCard(`${id}s`, one, "slos meets"))),
    };
    expect(describeOpenings(before, after, true)).toBe(
      "four boards (Kim, Lou and two others) and the cards of four candidates (Kims, Lous and two others)",
    );
    const three = { ...after, people: people.slice(1), candidates: [] };
    expect(describeOpenings(before, three, true)).toBe("the boards of Lou, Max and Ned");
  });

  test("is nothing of the copy of a rater, which holds their own marks alone", () => {
    const own = { role: "rater", raters: [makeRater("ana")], candidates: [makeCandidate("zoe")] } as const;
    expect(keep(makeSession({ ...own, cards: [makeCard("zoe", "ana", "slos meets")] }))).toEqual({});
  });

  test("is forgotten of those who were taken out", () => {
    const candidates = [makeCandidate("zoe")];
    const opened = { kim: now, lou: now, zoe: now, yan: now };
    expect(keep(makeSession({ opened, candidates }))).toEqual({ kim: now, zoe: now });
    expect(keep(makeSession({ people: [] }), makeSession({ opened }))).toEqual({});
  });

  test("leaves a session alone that it adds nothing to", () => {
    const known = { ...open, opened: { kim: now } };
    expect(keepOpened(known, known, "2026-03-09T09:00:00.000Z")).toBe(known);
  });
});
