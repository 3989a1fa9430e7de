import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BoardRow, listBoardRows } from "../../../src/domain/calibrate/board.ts";
import { filterBoard, listUnanimous } from "../../../src/domain/calibrate/boardFilter.ts";
import { describeOvertaken, findReason, unanimousReason } from "../../../src/domain/calibrate/overtaken.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import {
  agree,
  calibrationScale,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

const listBoard = (fields: Partial<Session>, person = makePerson("kim")) =>
  listBoardRows(calibrationScale, makeSession(fields), person);
const nameAll = (rows: readonly BoardRow[]) => rows.map(({ row }) => row.subject);

const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy"), makeRater("kim", { self: "kim" })];
const sheets = makeSheets(
  "kim",
  `row                     | ana          | bo     | cy     | kim
   responsibilities.design | mid          | mid    | -      | above
   cloud                   | mid          | high   | unseen | above
   slos                    | mid: no SLOs | high   | high   | high
   ml                      | below        | high   | high   | -
   linux                   | unseen       | unseen | high   | high`,
);

describe("the board of a person", () => {
  test("puts the greatest disagreement first, then what is Critical at the proposed level, then the ladder's order", () => {
    const rows = listBoard({ raters, sheets });
    expect(rows.map(({ row, spread, median }) => [row.subject, spread, median])).toEqual([
      ["ml", 2, 2],
      ["slos", 1, 2],
      ["cloud", 1, 1.5],
      ["design", 0, 1],
      ["linux", undefined, 2],
    ]);
    expect(rows.filter(({ isCritical }) => isCritical).map(({ row }) => row.subject)).toEqual(["slos", "linux"]);
  });

  test("holds the managers' marks with their notes, and the person's own mark apart", () => {
    const [, slos] = listBoard({ raters, sheets });
    expect(slos?.marks.map(({ rater, mark, place, note }) => [rater.id, mark, place, note])).toEqual([
      ["ana", "mid", 1, "no SLOs"],
      ["bo", "high", 2, ""],
      ["cy", "high", 2, ""],
    ]);
    expect(slos?.beside).toMatchObject([{ mark: "high", place: 2, aside: "self" }]);
  });

  test("holds the marks of who finished after it was open apart, and counts them in nothing", () => {
    const opened = { kim: "2026-03-20T09:00:00.000Z" };
    const late = sheets.map((one) => (one.rater === "ana" ? { ...one, finished: "2026-03-21T09:00:00.000Z" } : one));
    const board = (fields: Partial<Session>) => {
      const { marks, beside, spread } = listBoard({ raters, ...fields }).find(({ row }) => row.subject === "slos")!;
      return [marks.map(({ rater }) => rater.id), beside.map(({ rater, aside }) => `${rater.id} ${aside}`), spread];
    };
    expect(board({ sheets: late, opened })).toEqual([["bo", "cy"], ["ana late", "kim self"], 0]);
    const inTime = [["ana", "bo", "cy"], ["kim self"], 1];
    expect(board({ sheets, opened })).toEqual(inTime);
    expect(board({ sheets: late, opened: { lou: opened.kim } })).toEqual(inTime);
  });

  test("counts a row that a finished sheet leaves open as not seen", () => {
    const rows = listBoard({ raters, sheets });
    const design = rows.find(({ row }) => row.subject === "design");
    expect(design?.marks[2]).toMatchObject({ mark: "not-seen", place: undefined });
    expect(rows.find(({ row }) => row.subject === "ml")?.beside).toMatchObject([{ mark: "not-seen" }]);
  });

  test("tells what the plan claims and what was agreed", () => {
    const claims = { kim: { "skills.slos": { rating: "developing" as const, evidence: ["Rollout"] } } };
    const agreements = { kim: agree("slos high") };
    const slos = listBoard({ raters, sheets, claims, agreements })[1];
    expect(slos?.claim).toEqual({ rating: "developing", evidence: ["Rollout"] });
    expect(slos?.agreement).toMatchObject({ mark: "high", by: "All" });
  });

  test("shows no mark and no claim while anyone is waited for, and keeps what was agreed", () => {
    const claims = { kim: { "skills.slos": { rating: "developing" as const, evidence: [] } } };
    const blind = listBoard({ raters, sheets: sheets.slice(1), claims, agreements: { kim: agree("slos high") } });
    expect(
      blind.every(({ marks, beside, claim, spread }) => marks.length + beside.length === 0 && !claim && !spread),
    ).toBe(true);
    expect(blind.filter(({ agreement }) => agreement)).toHaveLength(1);
  });

  test("knows the rows that decide: some see the proposed level reached, others do not", () => {
    const decides = (person = makePerson("kim")) =>
      nameAll(listBoard({ raters, sheets }, person).filter(({ isOnBothSides }) => isOnBothSides));
    expect(decides()).toEqual(["ml", "slos", "cloud"]);
    expect(decides(makePerson("kim", { present: "low", proposed: "mid" }))).toEqual(["ml"]);
    expect(decides(makePerson("kim", { proposed: "gone" }))).toEqual([]);
  });

  test("of any marks: no row is lost, spreads fall, the median lies between the marks, and the own mark moves nothing", () => {
    const mark = fc.constantFrom("below-all", "mid", "high", "above-all", "not-seen", "");
    const row = fc.tuple(mark, mark, mark, mark);
    fc.assert(
      fc.property(fc.tuple(row, row, row, row), (marks) => {
        const drawn = ["ana", "bo", "cy", "kim"].map((rater, at) => ({
          ...(sheets[0] as Session["sheets"][number]),
          rater,
          marks: Object.fromEntries(
            ["linux", "slos", "cloud", "ml"].map((skill, line) => [
              `skills.${skill}`,
              { mark: marks[line]?.[at] ?? "", note: "" },
            ]),
          ),
        }));
        const rows = listBoard({ raters, sheets: drawn });
        expect(nameAll(rows).toSorted()).toEqual(calibrationScale.rows.map(({ subject }) => subject).toSorted());
        const spreads = rows.map(({ spread }) => spread ?? -1);
        expect(spreads).toEqual(spreads.toSorted((left, right) => right - left));
        for (const { median, marks: list } of rows) {
          const places = list.flatMap(({ place }) => place ?? []);
          expect(median === undefined).toBe(places.length === 0);
          expect(median ?? 0).toBeGreaterThanOrEqual(Math.min(...places, median ?? 0));
          expect(median ?? 0).toBeLessThanOrEqual(Math.max(...places, median ?? 0));
        }
        const without = listBoard({ raters: raters.slice(0, 3), sheets: drawn });
        expect(rows.map(({ spread, median }) => [spread, median])).toEqual(
          without.map(({ spread, median }) => [spread, median]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("a mark that came after the row was agreed", () => {
  const [anas, bos, cys] = makeSheets(
    "kim",
    "row | ana | bo | cy\nlinux | high | high | mid\nslos | high | high | high",
  );
  const lates = { ...cys!, finished: "2026-03-03T09:00:00.000Z" };
  const agreements = { kim: agree("linux high, slos high") };
  const log = ["linux", "slos"].map((name) => ({
    at: "2026-03-02T09:00:00.000Z",
    person: "kim",
    row: `skills.${name}`,
    after: agreements.kim[`skills.${name}`]!,
  }));
  const find = (fields: Partial<Session>) =>
    listBoard({ raters: raters.slice(0, 3), agreements, log, sheets: [anas!, bos!, lates], ...fields });
  const linuxOf = (fields: Partial<Session>) => find(fields).find(({ row }) => row.subject === "linux")!;
  const all = { isCritical: false, isApart: false, isOnBothSides: false, isNotAgreed: true, words: [] };

  test("is told where it is another one, and its row counts as not agreed", () => {
    const linux = linuxOf({});
    expect(describeOvertaken(linux)).toBe("Cy’s mark came after this was agreed.");
    expect(findReason(linux)).toBe("Seen");
    expect(nameAll(filterBoard(find({}), all))).toContain("linux");
    expect(nameAll(filterBoard(find({}), all))).not.toContain("slos");
  });

  test("is no late one where it was there before, or nobody knows since when it is agreed", () => {
    for (const fields of [{ sheets: [anas!, bos!, cys!] }, { log: [] }, { agreements: {} }])
      expect(describeOvertaken(linuxOf(fields))).toBe("");
  });

  test("is told by the clock, however exactly each moment is written", () => {
    const finish = (finished: string) => describeOvertaken(linuxOf({ sheets: [anas!, bos!, { ...cys!, finished }] }));
    expect(finish("2026-03-02T09:00Z")).toBe("");
    expect(finish("2026-03-02T09:01Z")).not.toBe("");
  });

  test("gives the lie to a reason that says that all say the same, whenever its sheet was finished", () => {
    const linux = linuxOf({
      agreements: { kim: agree("linux high", { reason: unanimousReason }) },
      log: [],
      raters: [makeRater("ana"), makeRater("bo"), makeRater("cy", { name: "" })],
      sheets: [{ ...anas!, marks: cys!.marks }, bos!, cys!],
    });
    expect(describeOvertaken(linux)).toBe("The marks of Ana and Somebody came after this was agreed.");
    expect(findReason(linux)).toBe("");
    expect(findReason({ agreement: undefined, overtakers: [] })).toBe("");
  });
});

describe("a filtered board", () => {
  const all = { isCritical: false, isApart: false, isOnBothSides: false, isNotAgreed: false, words: [] };
  const rows = listBoard({ raters, sheets, agreements: { kim: agree("slos high", { reason: "Runs the budget" }) } });

  test.each([
    ["everything", {}, ["ml", "slos", "cloud", "design", "linux"]],
    ["Critical rows", { isCritical: true }, ["slos", "linux"]],
    ["rows two levels apart", { isApart: true }, ["ml"]],
    ["rows that decide", { isOnBothSides: true }, ["ml", "slos", "cloud"]],
    ["rows not agreed yet", { isNotAgreed: true }, ["ml", "cloud", "design", "linux"]],
    ["words of a reason", { words: ["budget"] }, ["slos"]],
    ["words of a note", { words: ["no", "slos"] }, ["slos"]],
    ["words of the ladder", { words: ["reviews"] }, ["design"]],
    ["all of it together", { isCritical: true, isNotAgreed: true }, ["linux"]],
  ])("shows %s", (_, filter, names) => {
    expect(nameAll(filterBoard(rows, { ...all, ...filter }))).toEqual(names);
  });

  test("of a blind board finds words, too", () => {
    expect(nameAll(filterBoard(listBoard({ raters }), { ...all, words: ["linux"] }))).toEqual(["linux"]);
  });
});

test("rows of one mind: at least two managers saw them, all at the same level, and nothing is agreed yet", () => {
  expect(listUnanimous(listBoard({ raters, sheets }))).toEqual([{ key: "responsibilities.design", mark: "mid" }]);
  const agreements = { kim: agree("responsibilities.design mid") };
  expect(listUnanimous(listBoard({ raters, sheets, agreements }))).toEqual([]);
});
