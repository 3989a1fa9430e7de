import { describe, expect, test } from "vitest";
import { buildMinutes } from "../../../src/domain/calibrate/minutes.ts";
import { unanimousReason } from "../../../src/domain/calibrate/overtaken.ts";
import { listRatings } from "../../../src/domain/calibrate/ratingsTable.ts";
import { noOffer, type Session } from "../../../src/domain/calibrate/session.ts";
import {
  agree,
  makeCandidate,
  makeCard,
  makeRater,
  makeScoredLadder,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const ladder = makeScoredLadder([{ dimension: "slos" as never, label: "SLO practice", meets: "Sets SLOs" }]);
const raters = [makeRater("ana"), makeRater("bo"), makeRater("kim", { self: "kim" })];
const sheets = makeSheets(
  "kim",
  `row   | ana          | bo   | kim
   linux | high         | high | above
   slos  | mid: no SLOs | high | high`,
).map((sheet) => (sheet.rater === "ana" ? { ...sheet, level: "mid", sentence: "Strong, not yet wide." } : sheet));
const agreements = { kim: agree("slos mid", { reason: "One service only", by: "Ana and Bo" }) };
const list = (fields: Partial<Session> = {}) =>
  listRatings(buildMinutes(ladder, makeSession({ raters, sheets, agreements, ...fields })));
/** The old columns of the rows that say this of what they are about, without their empty cells at the end. */
const find = (row: string, fields?: Partial<Session>) =>
  list(fields)
    .filter((cells) => cells[1] === row)
    .map((cells) =>
      cells
        .slice(0, 10)
        .join(" | ")
        .replace(/[ |]+$/, ""),
    );

describe("the table of ratings", () => {
  test("has a row for every mark, with what was agreed, and those that nobody saw at the end", () => {
    expect(list()[0]?.join()).toMatch(/^Person,Row,Section,Rater,Mark,Note,Agreed,Reason,Agreed by,Decided on,/);
    expect(find("slos")).toEqual([
      "Kim | slos | skills | Ana | mid | no SLOs | mid | One service only | Ana and Bo",
      "Kim | slos | skills | Bo | high |  | mid | One service only | Ana and Bo",
      "Kim | slos | skills | Kim (self) | high |  | mid | One service only | Ana and Bo",
    ]);
    expect(find("linux")[0]).toBe("Kim | linux | skills | Ana | high |  | Not yet");
    expect(find("cloud")).toHaveLength(3);
    expect(new Set(list().map(({ length }) => length))).toEqual(new Set([16]));
  });

  test("says of every row which session, levels and ladder it is of, what is Critical, and when it was agreed", () => {
    const log = [
      { at: "2026-03-30T16:22:00.000Z", person: "kim", row: "skills.slos" },
      { at: "2026-03-31T16:22:00.000Z", person: "kim", row: "skills.slos", after: agreements.kim["skills.slos"] },
      { at: "2026-04-01T16:22:00.000Z", person: "kim", row: "skills.linux" },
    ];
    const fields = { title: "Spring", date: "2026-04-02", log, candidates: [makeCandidate("max")] };
    const [head = [], ...rows] = list(fields);
    expect(head.slice(10)).toEqual(["Agreed on", "Critical", "In question", "Session", "Session date", "Ladder"]);
    const { ladder: named } = buildMinutes(ladder, makeSession(fields));
    expect(new Set(rows.map((cells) => cells.slice(13).join()))).toEqual(new Set([`Spring,2026-04-02,${named}`]));
    const told = (subject: string) => rows.find((cells) => cells[1] === subject)?.slice(10, 13);
    expect(told("slos")).toEqual(["2026-03-31", "Yes", "mid → high"]);
    expect(told("linux")).toEqual(["", "Yes", "mid → high"]);
    expect(told("cloud")).toEqual(["", "", "mid → high"]);
    expect(told("Decision")).toEqual(["", "", "mid → high"]);
    expect(rows.findLast((cells) => cells[1] === "Decision")?.[12]).toBe("Interviewed for high");
  });

  test("has what each rater said of the whole", () => {
    expect(find("As a whole")).toEqual(["Kim | As a whole |  | Ana | mid | Strong, not yet wide."]);
  });

  test("has what was decided on a person, with its reason, its rows, by whom and when", () => {
    const kim = { level: "mid", why: "Not led yet.", rows: ["skills.slos"], by: "Ana", date: "2026-03-31" };
    expect(find("Decision")).toEqual(["Kim | Decision |  |  |  |  | Not decided yet"]);
    expect(find("Decision", { decisions: { kim } })).toEqual([
      "Kim | Decision |  |  |  | Rows that decided it: slos. | mid | Not led yet. | Ana | 2026-03-31",
    ]);
  });

  test("has an offer to a candidate or none, with its reason, by whom and when, and their cards", () => {
    const candidates = [makeCandidate("max"), makeCandidate("ida"), makeCandidate("eve")];
    const cards = [
      makeCard("max", "ana", "slos meets: burn rates", { sentence: "Yes." }),
      makeCard("max", "bo", "slos below", { finished: "2026-03-09T09:00:00.000Z" }),
    ];
    const decisions = {
      max: { level: "mid", why: "Strong, for mid.", rows: [], by: "Ana and Bo", date: "2026-04-02" },
      ida: { level: noOffer, why: "Late.", rows: [], by: "", date: "" },
    };
    const fields = { people: [], candidates, cards, decisions, opened: { max: "2026-03-03T09:00:00.000Z" } };
    expect(find("Decision", fields)).toEqual([
      "Max | Decision |  |  |  |  | Offer at mid | Strong, for mid. | Ana and Bo | 2026-04-02",
      "Ida | Decision |  |  |  |  | No offer | Late.",
      "Eve | Decision |  |  |  |  | Not decided yet",
    ]);
    expect(find("As a whole", fields)[0]).toBe("Max | As a whole |  | Ana | Of one dimension: one meets. | Yes.");
    expect(find("SLO practice", fields)).toEqual([
      "Max | SLO practice | Scorecard | Ana | Meets the bar | burn rates",
      "Max | SLO practice | Scorecard | Bo (late) | Below the bar",
    ]);
    expect(find("Not open yet. Waiting for the cards of Ana and Bo.", fields)).toHaveLength(2);
  });

  test("says of a blind board that it is not open yet, and gives none of its marks", () => {
    expect(list({ sheets: [] }).map((cells) => cells[1])).toEqual([
      "Row",
      "Decision",
      "Not open yet. Waiting for the sheets of Ana, Bo and Kim.",
    ]);
  });

  test("keeps what was agreed, though its raters were taken out since", () => {
    const opened = { kim: "2026-03-03T09:00:00.000Z" };
    expect(find("slos", { raters: [], sheets: [], opened })).toEqual([
      "Kim | slos | skills |  |  |  | mid | One service only | Ana and Bo",
    ]);
  });

  test("tells as the minutes do of a mark that came after its row was agreed", () => {
    const unanimous = { kim: agree("linux mid", { reason: unanimousReason }) };
    expect(find("linux", { agreements: unanimous })[0]).toBe(
      "Kim | linux | skills | Ana | high |  | mid | The marks of Ana and Bo came after this was agreed. | All",
    );
  });

  test("sets apart a sheet that came late", () => {
    const late = sheets.map((one) => (one.rater === "bo" ? { ...one, finished: "2026-03-30T10:00:00.000Z" } : one));
    const rows = list({ sheets: late, opened: { kim: "2026-03-30T09:00:00.000Z" } });
    expect(rows.map((row) => row[3])).toContain("Bo (late)");
  });
});
