import { describe, expect, test } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import type { SheetsFile } from "../../../src/state/calibrate/sessionFormat.ts";
import { previewSheets, takeSheets, toSheetsFile } from "../../../src/state/calibrate/sheetsImport.ts";
import {
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const session = makeSession({
  people: [makePerson("kim"), makePerson("lou")],
  candidates: [makeCandidate("zoe")],
});
const [sheet] = makeSheets("kim", "row | ana\nlinux | mid");
const file: SheetsFile = {
  session: { id: "s1", title: "Spring" },
  ladder: session.ladder,
  rater: { id: "ana", name: "Ana", self: "" },
  people: [],
  sheets: [sheet!],
  cards: [makeCard("zoe", "ana", "slos meets")],
};
const kinds = (given: Session | undefined, from: SheetsFile) =>
  previewSheets(given, from).items.map(({ name, kind, sentence }) => `${name}: ${kind}. ${sentence}`);

describe("sheets that are handed in", () => {
  test("are new where the rater handed in none, and are taken in with their cards", () => {
    const { items, warnings, refusal } = previewSheets(session, file);
    expect(items.map(({ name, kind }) => [name, kind])).toEqual([
      ["Kim", "new"],
      ["Zoe", "new"],
    ]);
    expect([warnings, refusal]).toEqual([[], undefined]);
    const taken = takeSheets(session, file, items);
    expect([taken.sheets, taken.cards, taken.raters.length]).toEqual([file.sheets, file.cards, 2]);
    expect(takeSheets(session, file, [])).toBe(session);
  });

  test("are recognised where they come twice, the same or another", () => {
    const before = takeSheets(session, file, previewSheets(session, file).items);
    expect(kinds(before, file)[0]).toContain("same. You have it already");
    const changed = { ...file, sheets: [{ ...sheet!, sentence: "On second thought." }] };
    expect(kinds(before, changed)[0]).toBe(
      "Kim: changed. The same rater handed in another one before, finished on 2026-03-01.",
    );
    const [item] = previewSheets(before, changed).items;
    const replaced = takeSheets(before, changed, [item!]);
    expect(replaced.sheets.map(({ sentence }) => sentence)).toEqual(["On second thought."]);
  });

  test("were not finished later than they came in, and are the same when they come again", () => {
    const ahead = { ...file, sheets: [{ ...sheet!, finished: "2999-01-01T00:00:00.000Z" }], cards: [] };
    const now = "2026-03-05T09:00:00.000Z";
    const taken = takeSheets(session, ahead, previewSheets(session, ahead).items, now);
    expect(taken.sheets.map(({ finished }) => finished)).toEqual([now]);
    expect(kinds(taken, ahead)[0]).toContain("same.");
  });

  test("are told to change marks that have been seen", () => {
    const open = { ...session, sheets: makeSheets("kim", "row | ana | bo\nlinux | mid | high") };
    expect(kinds(open, { ...file, sheets: [{ ...sheet!, sentence: "Later." }] })[0]).toContain("The board is open");
    const cards = [makeCard("zoe", "ana", "slos below"), makeCard("zoe", "bo", "slos below")];
    expect(kinds({ ...session, cards }, file)[1]).toMatch(
      /^Zoe: changed\. .* The cards are open: it has been seen since\.$/,
    );
  });

  test("are told to be late where the board, or the cards, were open before", () => {
    const opened = { kim: "2026-02-01T09:00:00.000Z", zoe: "2026-02-01T09:00:00.000Z" };
    expect(kinds({ ...session, opened }, file)).toEqual([
      "Kim: new. It will be added. The board was open before it was finished: it is shown apart, as late.",
      "Zoe: new. It will be added. The cards were open before it was finished: it is shown apart, as late.",
    ]);
    const again = { ...session, opened, sheets: [{ ...sheet!, sentence: "Before." }] };
    expect(kinds(again, file)[0]).toMatch(/^Kim: changed\. .* as late/);
    const self = { ...session, opened, raters: [makeRater("ana", { self: "kim" })] };
    expect(kinds(self, file)[0]).toBe("Kim: new. It will be added.");
    const same = { ...session, opened, sheets: [sheet!] };
    expect(kinds(same, file)[0]).toMatch(/nothing will be done\.$/);
  });

  test("are told to come from outside the panel, and are taken in all the same", () => {
    const chosen = (...panel: string[]) => ({ ...session, candidates: [makeCandidate("zoe", { panel })] });
    expect(kinds(chosen("bo"), file)[1]).toBe(
      "Zoe: new. It will be added. Ana is not on the panel: the card counts all the same.",
    );
    expect(kinds(chosen("ana"), file)[1]).toBe("Zoe: new. It will be added.");
    const nameless = { ...file, rater: { ...file.rater, name: "" } };
    expect(kinds(chosen("bo"), nameless)[1]).toContain("The rater is not on the panel");
  });

  test("about a stranger, or not finished, are left out with a reason", () => {
    const people = [{ id: "max", name: "Max" }];
    const strange = { ...sheet!, person: "max" };
    expect(kinds(session, { ...file, people, sheets: [strange], cards: [makeCard("yan", "ana", "")] })).toEqual([
      "Max: refused. Max is not among the people of this session.",
      "Someone without a name: refused. Someone without a name is not among the candidates of this session.",
    ]);
    expect(kinds(session, { ...file, sheets: [{ ...sheet!, finished: "" }], cards: [] })).toEqual([
      "Kim: refused. It is not finished, so it is left out.",
    ]);
  });

  test("of someone who rates themself are about nobody else", () => {
    const own = { ...session, raters: [makeRater("ana", { self: "lou" })] };
    expect(kinds(own, file)[0]).toContain("rates only themself");
    const mine = { ...session, raters: [makeRater("ana", { self: "kim" })] };
    expect(kinds(mine, file)[0]).toContain("new");
  });

  test("are refused where the file was changed by hand, or somebody would rate themself twice", () => {
    const refuse = (fields: Partial<SheetsFile>, from = session) => previewSheets(from, { ...file, ...fields }).refusal;
    expect(refuse({ cards: [makeCard("zoe", "bo", "slos meets")] })).toContain("of several raters");
    expect(refuse({ sheets: [sheet!, { ...sheet!, sentence: "Twice." }] })).toContain("two sheets about one person");
    expect(refuse({ cards: [...file.cards, ...file.cards] })).toContain("two sheets about one person");
    const rater = { id: "eve", name: " ", self: "kim" };
    const own = { rater, sheets: [{ ...sheet!, rater: "eve" }], cards: [] };
    expect(refuse(own)).toBeUndefined();
    const withKim = (name: string) => ({ ...session, raters: [makeRater("own", { name, self: "kim" })] });
    expect(refuse(own, withKim("Kim"))).toBe("Kim rates themself in this session already, by another invitation.");
    expect(refuse(own, withKim(""))).toContain("This person rates themself");
    expect(kinds(session, { ...file, ...own, sheets: [{ ...sheet!, rater: "eve", person: "lou" }] })).toEqual([
      "Lou: refused. This rater rates only themself in this session.",
    ]);
  });

  test("come with warnings: another version of the ladder, an unknown rater, a namesake", () => {
    const old = { ...file, ladder: { ...file.ladder, version: "0.9.0" } };
    expect(previewSheets(session, old).warnings).toEqual([expect.stringContaining("version 0.9.0 of the ladder")]);
    const guest = {
      ...file,
      rater: { id: "guest", name: "ana ", self: "" },
      sheets: [{ ...sheet!, rater: "guest" }],
      cards: [],
    };
    expect(previewSheets(session, guest).warnings).toHaveLength(2);
    const nameless = { ...guest, rater: { ...guest.rater, name: "" } };
    expect(previewSheets(session, nameless).warnings).toEqual([
      "The rater is not among the raters of this session and would be added.",
    ]);
    const taken = takeSheets(session, guest, previewSheets(session, guest).items);
    expect(taken.raters.at(-1)).toEqual({ id: "guest", name: "ana ", self: "", isAway: false });
  });

  test.each<[string, Session | undefined, SheetsFile, string]>([
    ["the session is unknown", undefined, file, "which is not in this browser"],
    ["it has no title", undefined, { ...file, session: { id: "s1", title: "" } }, "a session without a title"],
    ["this browser is a rater’s", { ...session, role: "rater" }, file, "go to its convenor"],
    ["it is about another ladder", session, { ...file, ladder: { id: "pm", version: "1" } }, "about the ladder “pm”"],
    ["it was changed by hand", session, { ...file, sheets: [{ ...sheet!, rater: "bo" }] }, "changed by hand"],
  ])("are refused as a whole where %s", (_, given, from, sentence) => {
    const { refusal, items } = previewSheets(given, from);
    expect(refusal).toContain(sentence);
    expect(items).toEqual([]);
  });

  test("hold what one rater finished, and nobody else’s", () => {
    const sheets = [
      ...makeSheets("kim", "row | ana | bo\nlinux | mid | high"),
      { ...sheet!, person: "lou", finished: "" },
    ];
    const mine = toSheetsFile({ ...session, sheets, cards: [makeCard("zoe", "ana", "slos meets")] }, "ana");
    expect(mine?.sheets.map(({ person, rater }) => [person, rater])).toEqual([["kim", "ana"]]);
    expect(mine?.people.map(({ name }) => name)).toEqual(["Kim", "Zoe"]);
    expect(toSheetsFile(session, "nobody")).toBeUndefined();
  });
});
