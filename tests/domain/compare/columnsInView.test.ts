import { describe, expect, test } from "vitest";
import { seeColumns } from "../../../src/domain/compare/columnsInView.ts";
import { compareLevels, type ComparedSection } from "../../../src/domain/compare/compare.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["a", "b", "c"],
  statements: `topic   | group | a            | b            | c
               on-call | daily | Joins alerts | Leads alerts | Owns alerts
               slos    | daily | -            | -            | Sets SLOs
               tickets | daily | Closes them  | -            | -`,
});
const [section] = compareLevels(ladder, ladder.levels).sections as [ComparedSection];
const show = ({ rows }: ComparedSection) =>
  rows.map(({ subject, changes }) => `${subject}: ${changes.map((change) => change?.class ?? "-").join(" ")}`);

describe("the columns in view", () => {
  test("leave out rows that say nothing in them, and changes against a column that is not there", () => {
    expect(show(seeColumns(section, [1, 2], undefined)).toSorted()).toEqual(["on-call: - - reworded", "slos: - - new"]);
    expect(seeColumns(section, [0, 1], undefined).counts).toMatchObject({ reworded: 1, dropped: 1, new: 0 });
  });

  test("keep an open row whatever it says", () => {
    const { rows } = seeColumns(section, [1, 2], undefined, "responsibilities.tickets");
    expect(rows.some(({ subject }) => subject === "tickets")).toBe(true);
  });

  test("count what changed against the baseline beside them", () => {
    const [based] = compareLevels(ladder, ladder.levels, 0).sections as [ComparedSection];
    expect(show(seeColumns(based, [0, 2], 0))).toContain("on-call: - - reworded");
    expect(show(seeColumns(based, [1, 2], 0))).toContain("on-call: - - -");
  });

  test("are the section itself where all fit", () => {
    expect(seeColumns(section, [0, 1, 2], undefined)).toBe(section);
  });
});
