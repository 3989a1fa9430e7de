import { describe, expect, test } from "vitest";
import { briefStep } from "../../../src/domain/compare/brief.ts";
import {
  describeAsk,
  describeRest,
  listBriefMoves,
  nameRow,
  nameWithStanding,
} from "../../../src/domain/compare/briefText.ts";
import { compareLevels, type ComparedRow } from "../../../src/domain/compare/compare.ts";
import { describeMove } from "../../../src/domain/compare/rowText.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  statements: `topic | group | low | high
               slos  | daily | -   | Sets them
               ?     | daily | -   | Answers the telephone`,
  skills: `skill | low            | high
           linux | -              | must critical
           java  | good important | -`,
  decisions: `topic  | low  | high
              hiring | -    | team Hires juniors`,
  tools: `tool   | low | high
          docker | -   | common`,
  kpis: [
    {
      id: "mtta",
      targets: {
        low: [makeTarget("< 10"), { ...makeTarget("falling"), note: "as ever" }],
        high: [makeTarget("< 5"), makeTarget("falling")],
      },
    },
    { id: "mttr", targets: { high: [makeTarget("< 60"), makeTarget("falling")] } },
  ],
});
const comparison = compareLevels(ladder, ladder.levels);
const rows = comparison.sections.flatMap((section) => section.rows);
const find = (subject: string) => rows.find((row) => row.subject === subject) as ComparedRow;

describe("the words of a brief", () => {
  test.each([
    ["linux", "Critical; Must have"],
    ["java", "Important; Good to have"],
    ["mttr", "< 60\u00a0min; Falling"],
    ["docker", "Common"],
    ["hiring", "With the team: Hires juniors"],
    ["slos", "Sets them"],
  ])("tell of %s: %s", (subject, words) => {
    expect(describeAsk(find(subject))).toBe(words);
  });

  test("of a statement without a topic are its name, and not said twice", () => {
    expect(nameRow(find(""))).toBe("Answers the telephone");
    expect(describeAsk(find(""))).toBe("");
  });

  test("tell of a behaviour what strong performance looks like", () => {
    const real = readRealLadder();
    const { parts } = briefStep(compareLevels(real, real.levels.slice(2, 4)));
    const behaviours = parts.find(({ section }) => section.kind === "behaviours");
    expect(describeAsk(behaviours?.told[0] as ComparedRow)).toBe(
      "Calm, decisive and structured; keeps stakeholders informed and does not speculate",
    );
  });

  test("name how something stands or stood, where it stands anyhow", () => {
    expect(["docker", "java", "hiring", "mttr", "slos"].map((subject) => nameWithStanding(find(subject)))).toEqual([
      "docker (Common)",
      "java (Important)",
      "hiring (With the team)",
      "mttr",
      "slos",
    ]);
  });

  test("leave out targets that are equal but for their remarks", () => {
    const change = find("mtta").changes[1];
    expect(change?.moves).toHaveLength(2);
    expect(change && listBriefMoves(change).map(describeMove)).toEqual(["< 10\u00a0min → < 5\u00a0min (tighter)"]);
  });

  test("are none of a row that no level fills", () => {
    const empty = { ...find("linux"), subject: "", cells: [undefined, undefined] };
    expect([describeAsk(empty), nameRow(empty), nameWithStanding(empty)]).toEqual(["", "", ""]);
  });
});

describe("what a brief says of the rest", () => {
  test.each([
    [
      { total: 9, named: 4, worded: 2, same: 1 },
      "Of nine rows, four are named above. Of the others, two changed only their wording, one stayed the same and two are only counted below.",
    ],
    [
      { total: 3, named: 1, worded: 1, same: 0 },
      "Of three rows, one is named above. Of the others, one changed only its wording and one is only counted below.",
    ],
    [
      { total: 20, named: 0, worded: 0, same: 20 },
      "Of 20 rows, none is named above. Of the others, 20 stayed the same.",
    ],
    [{ total: 1, named: 1, worded: 0, same: 0 }, "Of one row, one is named above."],
  ])("of %o", (brief, words) => {
    expect(describeRest({ parts: [], sections: 1, ...brief })).toBe(words);
  });
});
