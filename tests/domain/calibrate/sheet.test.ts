import { describe, expect, test } from "vitest";
import { toClaims } from "../../../src/domain/calibrate/claims.ts";
import { describeRenewal, renewInvitation, toInvitation } from "../../../src/domain/calibrate/invitation.ts";
import { buildLevelAxis, describeMark, findPlace, listMarkChoices } from "../../../src/domain/calibrate/levelAxis.ts";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { emptyNote } from "../../../src/domain/plan/plan.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { listLacks, listUnmarked } from "../../../src/domain/calibrate/sheetProgress.ts";
import { listSheetRows } from "../../../src/domain/calibrate/sheetRow.ts";
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
import { makePlan } from "../../support/makePlan.ts";
import { readRealLadder } from "../../support/realLadder.ts";

describe("the levels in question", () => {
  test("stand from the lowest to the highest, whatever the order of their pairs, and unknown ones are left out", () => {
    const { levels } = buildLevelAxis(ladder, [
      { from: "high", to: "mid" },
      { from: "mid", to: "nowhere" },
    ]);
    expect(levels.map(({ id }) => id)).toEqual(["mid", "high"]);
  });

  test("give each mark a place; what was not seen or is no level of theirs has none", () => {
    const axis = buildLevelAxis(ladder, [{ from: "mid", to: "high" }]);
    const places = ["below-all", "mid", "high", "above-all", "not-seen", "", "low"].map((mark) =>
      findPlace(axis, mark),
    );
    expect(places).toEqual([0, 1, 2, 3, undefined, undefined, undefined]);
  });

  test("share a place where they are two doors into the same level", () => {
    const real = readRealLadder();
    const axis = buildLevelAxis(real, [
      { from: "associate", to: "mid" },
      { from: "junior", to: "mid" },
    ]);
    expect(findPlace(axis, "associate")).toBe(1);
    expect(findPlace(axis, "junior")).toBe(1);
    expect(findPlace(axis, "mid")).toBe(2);
    expect(describeMark(axis, "below-all")).toBe("Below Associate and Junior");
  });

  test("are said in words, and each has a key as far as there are digits", () => {
    const axis = buildLevelAxis(ladder, [{ from: "mid", to: "high" }]);
    expect(listMarkChoices(axis).map(({ key, text }) => `${key} ${text}`)).toEqual([
      "0 Below mid",
      "1 mid",
      "2 high",
      "3 Above high",
      "n Not seen",
    ]);
    expect(describeMark(axis, "")).toBe("Not marked");
    expect(describeMark(axis, "low")).toBe("low");
    const levels = Array.from({ length: 10 }, () => axis.levels[0]!);
    expect(listMarkChoices({ ...axis, levels }).map(({ key }) => key)).toEqual(
      Array.from("0123456789").concat("", "", "n"),
    );
  });
});

describe("the questions of a sheet", () => {
  const rows = listSheetRows(ladder, buildLevelAxis(ladder, [{ from: "mid", to: "high" }]).levels);

  test("are skills, behaviours and areas of responsibility that one of the levels asks", () => {
    const real = readRealLadder();
    const all = listSheetRows(real, buildLevelAxis(real, [{ from: "mid", to: "senior" }]).levels);
    const count = (id: string) => all.filter(({ section }) => (section.id as string) === id).length;
    expect([count("responsibilities"), count("skills"), count("behaviours")]).toEqual([6, 26, 12]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const leadership = all.find(({ key }) => key === "responsibilities.leadership");
    expect(leadership?.cells.map((cell) => cell.length > 0)).toEqual([true, true]);
  });

  test("say at which levels a skill is Critical, and nothing where a level does not ask", () => {
    const of = (key: string) => rows.find((row) => row.key === `skills.${key}`);
    expect([...(of("slos")?.criticalAt ?? [])]).toEqual(["high"]);
    expect(of("ml")?.cells.map((cell) => cell.length)).toEqual([0, 1]);
  });

  test("are counted as open until they have a mark", () => {
    const marks = { "skills.linux": { mark: "mid", note: "" }, "skills.slos": { mark: "", note: "Heard of it" } };
    expect(listUnmarked(rows, { marks }).map(({ key }) => key)).not.toContain("skills.linux");
    expect(listUnmarked(rows, { marks }).map(({ key }) => key)).toContain("skills.slos");
  });

  test("do not stand in the way of finishing; the level and the sentence do", () => {
    expect(listLacks({ level: "", sentence: " " })).toHaveLength(2);
    expect(listLacks({ level: "mid", sentence: "Steady." })).toEqual([]);
  });
});

describe("an invitation", () => {
  const session: Session = makeSession({
    people: [makePerson("kim"), makePerson("lou")],
    raters: [makeRater("ana"), makeRater("kim-self", { self: "kim" })],
    sheets: makeSheets("kim", "row | ana\nlinux | high: led it"),
    agreements: { kim: agree("linux high") },
    log: [{ at: "2026-03-01T09:00:00.000Z", person: "kim", row: "skills.linux" }],
    decisions: { kim: { level: "high", why: "Because.", rows: [], by: "", date: "" } },
    claims: { kim: { "skills.linux": { rating: "sustained", evidence: [] } } },
    candidates: [makeCandidate("zoe")],
    cards: [makeCard("zoe", "ana", "slos meets")],
    opened: { kim: "2026-03-01T09:00:00.000Z" },
  });

  test("holds the people and nothing that anybody wrote", () => {
    const invitation = toInvitation(session, session.raters[0]!);
    expect(invitation).toMatchObject({
      id: "s1",
      role: "rater",
      me: "ana",
      revision: 0,
      sheets: [],
      cards: [],
      log: [],
      opened: {},
    });
    const opened = { [session.people[0]!.id]: "2026-03-05T09:00:00.000Z", elsewhere: "2026-03-05T09:00:00.000Z" };
    expect(toInvitation({ ...session, opened }, session.raters[0]!).opened).toEqual({
      [session.people[0]!.id]: "2026-03-05T09:00:00.000Z",
    });
    expect(invitation.people).toHaveLength(2);
    expect(invitation.raters.map(({ id }) => id)).toEqual(["ana"]);
    expect(JSON.stringify(invitation)).not.toMatch(/led it|Because|sustained|Seen/);
  });

  test("holds the candidates whom its rater interviews, and not who else does", () => {
    const candidates = [
      makeCandidate("zoe"),
      makeCandidate("yan", { panel: ["ana", "bo"] }),
      makeCandidate("max", { panel: ["bo"] }),
    ];
    const [ana, bo] = [makeRater("ana"), makeRater("bo")];
    const invitation = toInvitation({ ...session, raters: [ana, bo], candidates }, ana);
    expect(invitation.candidates.map(({ id, panel }) => [id, panel])).toEqual([
      ["zoe", []],
      ["yan", []],
    ]);
  });

  test("to someone who rates themself holds no other name", () => {
    const invitation = toInvitation(session, session.raters[1]!);
    expect(invitation.people.map(({ id }) => id)).toEqual(["kim"]);
    expect(JSON.stringify(invitation)).not.toMatch(/Lou|Ana|Zoe/);
  });

  test("that comes again brings its news, and leaves what the rater wrote", () => {
    const mine = { ...toInvitation(session, session.raters[0]!), revision: 4, sheets: session.sheets };
    const news = toInvitation({ ...session, title: "Autumn" }, session.raters[0]!);
    expect(renewInvitation(mine, news)).toMatchObject({ title: "Autumn", revision: 4, sheets: session.sheets });
  });

  test("that comes again tells who is new in it and who is gone", () => {
    const mine = toInvitation(session, session.raters[0]!);
    const [first, ...others] = mine.people;
    const news = { ...mine, people: [...others, makePerson("max"), makePerson("nameless", { name: " " })] };
    expect(describeRenewal(mine, news)).toBe(
      `New in it: Max and somebody without a name. No longer in it: ${first!.name}. Your marks stay as they are.`,
    );
    expect(describeRenewal(mine, { ...mine, title: "Autumn" })).toBe(
      "It names the same people. Your marks stay as they are.",
    );
  });
});

test("a plan tells of the rows on which something was written", () => {
  const plan: Plan = {
    ...makePlan(ladder),
    evidence: [
      { id: "e1", title: " Drill ", date: "", story: "", link: "", confirmedBy: "" },
      { id: "e2", title: " ", date: "", story: "", link: "", confirmedBy: "" },
    ],
    notes: {
      "skills.linux": { ...emptyNote, rating: "developing", evidence: ["e1", "e2", "gone"] },
      "skills.slos": { ...emptyNote, action: "Read" },
      "kpis.mtta": { ...emptyNote, rating: "sustained" },
    },
  };
  expect(toClaims(plan, ["skills.linux", "skills.slos", "skills.cloud"])).toEqual({
    "skills.linux": { rating: "developing", evidence: ["Drill"] },
  });
});
