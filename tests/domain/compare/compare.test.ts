import { describe, expect, test } from "vitest";
import { compareLevels, countDifferences, findReference, isChanged } from "../../../src/domain/compare/compare.ts";
import { toText } from "../../../src/domain/ladder/entries.ts";
import { splitWords } from "../../../src/domain/filterWords.ts";
import { filterSection, type Moved } from "../../../src/domain/compare/filter.ts";
import { getLevel, type Level } from "../../../src/domain/ladder/ladder.ts";
import { tracePath } from "../../../src/domain/compare/path.ts";
import { countRise, measureInTurns, measureSteps, rankSteps } from "../../../src/domain/compare/steps.ts";
import { summarise } from "../../../src/domain/compare/summary.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const three = makeLadder({
  levels: ["a", "b", "c"],
  statements: `topic   | group | a            | b            | c
               on-call | daily | Joins alerts | Leads alerts | Joins alerts
               slos    | daily | -            | -            | Sets SLOs
               tickets | daily | Closes them  | Closes them  | Closes them`,
  skills: `skill | a              | b              | c
           linux | must critical  | must critical  | must critical
           cloud | good optional  | must important | must critical
           chaos | -              | -              | good optional`,
  kpis: [
    { id: "mtta", targets: { a: [makeTarget("< 10")], b: [makeTarget("< 5")], c: [makeTarget("< 7")] } },
    { id: "mttr", targets: { b: [makeTarget("< 60")], c: [{ ...makeTarget("< 60"), note: "example" }] } },
  ],
});

const classes = (reference?: number) =>
  compareLevels(three, three.levels, reference).sections[0]?.rows.map(
    ({ subject, changes }) => `${subject}: ${changes.map((change) => change?.class ?? "-").join(" ")}`,
  );

describe("comparing several levels", () => {
  test("each is compared with the one to its left", () => {
    expect(classes()).toEqual(["on-call: - reworded reworded", "slos: - - new", "tickets: - same same"]);
  });

  test("or all with a reference", () => {
    expect(classes(0)).toEqual(["on-call: - reworded same", "slos: - - new", "tickets: - same same"]);
    expect([0, 1, 2].map((column) => findReference(column, 1))).toEqual([1, undefined, 1]);
  });

  test("differences are all changes but the same", () => {
    const { counts, sections } = compareLevels(three, three.levels);
    expect(countDifferences(counts)).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.same);
    expect(sections[0]?.rows.map(isChanged)).toEqual([true, true, false]);
  });

  test("a level alone has nothing to compare", () => {
    const { counts } = compareLevels(three, three.levels.slice(0, 1));
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("the headline figures", () => {
  test("count what comes, rises, falls and goes of skills, KPIs and responsibilities of a column", () => {
    const findings = summarise(compareLevels(three, three.levels), 2);
    expect(findings.map(({ what, count, outcomes }) => [what, count, outcomes])).toEqual([
      ["skills-new", 1, undefined],
      ["skills-raised", 1, undefined],
      ["skills-lowered", 0, undefined],
      ["skills-dropped", 0, undefined],
      ["kpis-new", 0, undefined],
      ["kpis-dropped", 0, undefined],
      ["targets-changed", 1, { looser: 1 }],
      ["statements-new", 1, undefined],
      ["statements-dropped", 0, undefined],
    ]);
  });

  test("call new statements as their section does", () => {
    const finding = summarise(compareLevels(three, three.levels), 2).find(({ what }) => what === "statements-new");
    expect(finding).toMatchObject({ section: "responsibilities", noun: { one: "duty", many: "duties" } });
  });

  test("leave out what the ladder has no section for", () => {
    const bare = { ...compareLevels(three, three.levels), sections: [] };
    expect(summarise(bare, 1)).toEqual([]);
  });
});

describe("filtering", () => {
  const section = compareLevels(three, three.levels).sections[0];
  const shown = (filter: { onlyDifferences?: boolean; classes?: ("new" | "same" | "reworded")[]; text?: string }) => {
    const { onlyDifferences = true, classes: names = [], text = "" } = filter;
    const result =
      section && filterSection(section, { onlyDifferences, classes: new Set(names), words: splitWords(text) });
    return [
      result?.shown.map(({ subject }) => subject).join(" "),
      result?.unchanged.map(({ subject }) => subject).join(" "),
    ];
  };

  test("only differences hides what nothing changed in, and says what it hides", () => {
    expect(shown({})).toEqual(["on-call slos", "tickets"]);
    expect(shown({ onlyDifferences: false })).toEqual(["on-call slos tickets", ""]);
  });

  test("a class shows the rows that have it in any column; “same” shows unchanged rows as well", () => {
    expect(shown({ classes: ["new"] })).toEqual(["slos", ""]);
    expect(shown({ classes: ["same"] })).toEqual(["tickets", ""]);
  });

  test("what moved shows the rows that the headline counts", () => {
    const filter = { onlyDifferences: true, classes: new Set<never>(), words: [] };
    const moved = (kind: string, what: Moved) =>
      compareLevels(three, three.levels)
        .sections.filter((one) => one.section.kind === kind)
        .flatMap((one) => filterSection(one, { ...filter, moved: what }).shown.map(({ subject }) => subject));
    expect(moved("skills", "importance")).toEqual(["cloud"]);
    expect(moved("kpis", "target")).toEqual(["mtta"]);
    expect(moved("kpis", "importance")).toEqual([]);
    expect(moved("skills", "skill")).toEqual(["chaos"]);
    expect(moved("statements", "skill")).toEqual([]);
    expect(moved("kpis", "kpi")).toEqual(["mttr"]);
    expect(moved("skills", "kpi")).toEqual([]);
    expect([moved("skills", "skill-dropped"), moved("kpis", "kpi-dropped")]).toEqual([[], []]);
  });

  test("words must all stand somewhere in the row, whatever their case", () => {
    expect(shown({ text: " ALERTS leads " })).toEqual(["on-call", ""]);
    expect(shown({ text: "alerts budget" })).toEqual(["", ""]);
  });

  test("a single level is shown whole, as there is nothing to compare", () => {
    const alone = compareLevels(three, three.levels.slice(0, 1)).sections[0];
    const filter = { onlyDifferences: true, classes: new Set<never>(), words: [] };
    expect(alone && filterSection(alone, filter).shown).toHaveLength(2);
  });
});

describe("the size of steps", () => {
  test("is counted for each path, by class and section; parallel levels have no step", () => {
    const steps = measureSteps(readRealLadder());
    expect(steps.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      "associate mid",
      "junior mid",
      "mid senior",
      "senior lead",
    ]);
    for (const { counts, bySection } of steps)
      expect([...bySection.values()].reduce((sum, one) => sum + one.new, 0)).toBe(counts.new);
  });

  test("can be counted over chosen sections, and ranked by how much more is asked", () => {
    const skills = three.sections.filter(({ kind }) => kind === "skills").map(({ id }) => id);
    const steps = measureSteps(three, new Set(skills));
    expect(steps.map(countRise)).toEqual([1, 2]);
    expect(rankSteps(steps).map(({ to }) => to.id)).toEqual(["c", "b"]);
  });

  test("can be counted piece by piece, once: a piece for each section of each step", () => {
    const ladder = makeLadder({
      levels: ["a", "b", "c"],
      statements: "topic | group | a | b | c\nslos | - | Sets | - | -",
    });
    expect([...measureInTurns(ladder)]).toHaveLength(ladder.paths.length * ladder.sections.length);
    expect([...measureInTurns(ladder)]).toEqual([]);
    expect(measureSteps(ladder).map(({ counts }) => counts.dropped)).toEqual([1, 0]);
  });
});

describe("the path of a row", () => {
  test("shows every level of the ladder, with what changed from each level that leads to it", () => {
    const [a, , c] = three.levels as [Level, Level, Level];
    const cloud = compareLevels(three, [a, c]).sections[1]?.rows.find(({ subject }) => subject === "cloud");
    const path = cloud && tracePath(three, cloud, [a, c]);
    expect(
      path?.map(({ level, changes }) => [
        level.id,
        ...changes.map(({ from, change }) => `${change.class} from ${from.id}`),
      ]),
    ).toEqual([["a"], ["b", "raised from a"], ["c", "raised from b"]]);
  });

  test("of two doors, each has its own change, and silence is silence", () => {
    const ladder = readRealLadder();
    const networking = compareLevels(ladder, ladder.levels.slice(3))
      .sections.flatMap(({ rows }) => rows)
      .find(({ id }) => id === "skills.networking");
    const path = networking && tracePath(ladder, networking, ladder.levels.slice(3));
    expect(path?.[2]?.changes.map(({ from }) => from.id)).toEqual(["associate", "junior"]);
    expect(path?.[4]?.changes.map(({ change }) => change.class)).toEqual(["lowered"]);
    const quiet = compareLevels(three, three.levels).sections[0]?.rows[1];
    expect(quiet && tracePath(three, quiet, three.levels)[1]).toMatchObject({ entry: undefined, changes: [] });
  });

  test("leads by the likeness of words through a ladder without topics", () => {
    const ladder = makeLadder({
      levels: ["a", "b", "c"],
      statements: `topic | group | a                     | b                       | c
                   ?     | daily | Watches alerts daily  | Watches alerts all week | Watches all alerts daily
                   ?     | daily | Writes tools for tests | -                       | Writes tools for load tests`,
    });
    const [low, , top] = ladder.levels as [Level, Level, Level];
    const [row] = compareLevels(ladder, [low, top]).sections[0]?.rows ?? [];
    expect(row && tracePath(ladder, row, [low, top]).map(({ entry }) => entry && toText(entry))).toEqual([
      "Watches alerts daily",
      "Watches alerts all week",
      "Watches all alerts daily",
    ]);
  });

  test("never contradicts the row that it opens under, on the real ladder", () => {
    const ladder = readRealLadder();
    for (const path of ladder.paths) {
      const levels = [path.from, path.to].map((id) => getLevel(ladder, id));
      for (const row of compareLevels(ladder, levels).sections.flatMap(({ rows }) => rows)) {
        const stop = tracePath(ladder, row, levels).find(({ level }) => level === levels[1]);
        expect(stop?.changes.find(({ from }) => from === levels[0])?.change).toEqual(row.changes[1]);
      }
    }
  });
});
