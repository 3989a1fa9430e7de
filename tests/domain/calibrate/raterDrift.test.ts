import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeDrift,
  describeMean,
  findWidestDrift,
  listRaterDrifts,
  type RaterDrift,
} from "../../../src/domain/calibrate/raterDrift.ts";
import { calibrationScale, makePerson, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy"), makeRater("kim", { self: "kim" })];
const table = `
  row                     | ana    | bo     | cy     | kim
  linux                   | above  | mid    | mid    | above
  slos                    | high   | mid    | mid    | above
  cloud                   | high   | high   | mid    | above
  ml                      | high   | unseen | unseen | above
  responsibilities.design | high   | unseen | high   | above`;

describe("the drift of raters", () => {
  const people = [makePerson("kim"), makePerson("lu")];
  const sheets = makeSheets("kim", table);

  test("counts rows that another manager saw too, against the median of all managers", () => {
    const drifts = listRaterDrifts(calibrationScale, makeSession({ people, raters, sheets }));
    expect(drifts.map(({ rater, rows, above, at, below, mean }) => [rater.id, rows, above, at, below, mean])).toEqual([
      ["ana", 4, 2, 2, 0, 0.75],
      ["bo", 3, 0, 3, 0, 0],
      ["cy", 4, 0, 3, 1, -0.25],
    ]);
    expect(drifts.every(({ isEnough }) => !isEnough)).toBe(true);
  });

  test("adds up everybody whose board is open, and nobody else", () => {
    const ofLu = makeSheets("lu", table).slice(0, 3);
    const both = listRaterDrifts(calibrationScale, makeSession({ people, raters, sheets: [...sheets, ...ofLu] }));
    expect(both.map(({ rows, isEnough }) => [rows, isEnough])).toEqual([
      [8, true],
      [6, true],
      [8, true],
    ]);
    const blind = listRaterDrifts(
      calibrationScale,
      makeSession({ people, raters, sheets: [...sheets, ...ofLu.slice(1)] }),
    );
    expect(blind[0]).toMatchObject({ rows: 4 });
    expect(listRaterDrifts(calibrationScale, makeSession())[0]).toMatchObject({ rows: 0, mean: 0 });
  });

  test("of any marks of two managers: one lies as far above as the other lies below", () => {
    const mark = fc.constantFrom("below", "mid", "high", "above", "unseen");
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { minLength: 4, maxLength: 4 }), (marks) => {
        const lines = ["linux", "slos", "cloud", "ml"].map((row, at) => `${row} | ${marks[at]?.join(" | ")}`);
        const [ana, bo] = listRaterDrifts(
          calibrationScale,
          makeSession({ sheets: makeSheets("kim", ["row | ana | bo", ...lines].join("\n")) }),
        ) as [RaterDrift, RaterDrift];
        expect(ana.mean + bo.mean).toBeCloseTo(0);
        expect([ana.above, ana.at, ana.below]).toEqual([bo.below, bo.at, bo.above]);
        expect(ana.above + ana.at + ana.below).toBe(ana.rows);
      }),
    );
  });
});

describe("a drift in words", () => {
  const drift = (fields: Partial<RaterDrift>): RaterDrift => ({
    rater: makeRater("ana"),
    rows: 40,
    above: 0,
    at: 40,
    below: 0,
    mean: 0,
    isEnough: true,
    ...fields,
  });

  test("is a question, whichever side it is on", () => {
    expect(describeDrift(drift({ above: 12, at: 28, mean: 0.4 }))).toBe(
      "Ana places twelve of 40 rows above the group. What has Ana seen that the others have not?",
    );
    expect(describeDrift(drift({ above: 3, below: 12 }))).toBe(
      "Ana places twelve of 40 rows below the group, and three above it. What have the others seen that Ana has not?",
    );
    expect(describeDrift(drift({}))).toBe("Ana places all 40 rows with the group. Which row was the hardest to place?");
    expect(describeDrift(drift({ above: 5, below: 5, at: 30 }))).toBe(
      "Ana places five of 40 rows above the group, as many below it, and 30 with it. On which do you differ?",
    );
    expect(describeDrift(drift({ rows: 4, isEnough: false, rater: makeRater("x", { name: "" }) }))).toBe(
      "A rater without a name: too few rows to say.",
    );
  });

  test("tells the mean difference with two decimals", () => {
    expect(describeMean(drift({ mean: 0.4 }))).toBe("0.40 levels above");
    expect(describeMean(drift({ mean: -1.255 }))).toBe("1.25 levels below");
    expect(describeMean(drift({ mean: 0.001 }))).toBe("0.00 levels, with the group");
    expect(describeMean(drift({ isEnough: false }))).toBe("Too few rows to say");
  });

  test("the widest is of those who lie to one side, and of whom there are rows enough", () => {
    const [small, wide] = [drift({ above: 3, mean: 0.1 }), drift({ below: 9, mean: -0.5 })];
    const torn = drift({ above: 5, below: 5, mean: 0.9 });
    const few = drift({ above: 3, mean: 2, isEnough: false });
    expect(findWidestDrift([small, torn, wide, few])).toBe(wide);
    expect(findWidestDrift([torn, few])).toBeUndefined();
  });
});
