import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { type ChangeClass, classify } from "../../../src/domain/compare/diff.ts";
import type { Kpi, Ladder, Level, Target } from "../../../src/domain/ladder/ladder.ts";
import { describeMove } from "../../../src/domain/compare/rowText.ts";
import { pairTargets, type TargetPair } from "../../../src/domain/kpi/targets.ts";
import { ladders } from "../../support/arbitraries.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

/** The classified rows of a ladder's first two levels as "subject: class (moves)". */
function show(ladder: Ladder): string[] {
  return compareLevels(ladder, ladder.levels).sections.flatMap(({ rows }) =>
    rows.map(({ subject, changes }) => {
      const moves = changes[1]?.moves.map(describeMove).join("; ");
      return `${subject}: ${changes[1]?.class}${moves ? ` (${moves})` : ""}`;
    }),
  );
}

describe("classifying a row", () => {
  test("statements are new, dropped, reworded or the same", () => {
    const ladder = makeLadder({
      statements: `topic   | group | low          | high
                   a       | daily | -            | Comes
                   b       | daily | Goes         | -
                   c       | daily | Joins alerts | Leads alerts
                   d       | daily | Stays        | Stays`,
    });
    expect(show(ladder)).toEqual(["a: new", "b: dropped", "c: reworded", "d: same"]);
  });

  test("a statement that moved to another heading says from where to where", () => {
    const ladder = makeLadder({
      statements: `topic | group   | low          | high
                   slos  | weekly  | Reviews SLOs | -
                   slos  | monthly | -            | Recalibrates SLOs`,
    });
    expect(show(ladder)).toEqual(["slos: reworded (moved: weekly → monthly)"]);
  });

  test("a statement that stands under no heading has not moved to one", () => {
    const ladder = makeLadder({
      statements: `topic | group  | low          | high
                   slos  |        | Reviews SLOs | -
                   slos  | weekly | -            | Recalibrates SLOs`,
    });
    expect(show(ladder)).toEqual(["slos: reworded"]);
  });

  test("skills rise and fall by importance, then by shade, then by tier", () => {
    const ladder = makeLadder({
      skills: `skill | low                     | high
               a     | must important          | must critical
               b     | must critical           | must important
               c     | must important          | must important~critical
               d     | must important~optional | must important
               e     | good optional           | must optional
               f     | good critical           | must important`,
    });
    expect(show(ladder)).toEqual([
      "a: raised (Important → Critical)",
      "b: lowered (Critical → Important)",
      "c: raised (Important → Important (Critical, elsewhere))",
      "d: raised (Important (Optional, elsewhere) → Important)",
      "e: raised (Good to have → Must have)",
      "f: lowered (Critical → Important; Good to have → Must have)",
    ]);
  });

  test("a skill that is a must rises; between the other lists it has moved, and neither rises nor falls", () => {
    const ladder = makeLadder({
      skills: `skill | low                | high
               a     | must important     | advanced important
               b     | emerging important | must important
               c     | good important     | advanced important
               d     | advanced important | good important
               e     | advanced important | emerging optional`,
    });
    expect(show(ladder)).toEqual([
      "a: lowered (Must have → Advanced)",
      "b: raised (Emerging → Must have)",
      "c: reworded (Good to have → Advanced)",
      "d: reworded (Advanced → Good to have)",
      "e: lowered (Important → Optional; Advanced → Emerging)",
    ]);
  });

  test("where who decides moves with all the words, it may be about something else, and says so", () => {
    const decide = (text: string, decides: "manager" | "executive") => ({
      kind: "statement" as const,
      key: "tooling",
      value: { id: "tooling", topic: "tooling", text, decides },
    });
    const move = (before: string, after: string) =>
      classify(readRealLadder(), decide(before, "manager") as never, decide(after, "executive") as never);
    const [same, other] = [
      move("Purchases of tools", "Purchases of tools above a limit"),
      move("Purchases of tools", "Vendors beyond what the team may spend"),
    ];
    expect([same?.class, other?.class]).toEqual(["lowered", "lowered"]);
    expect(same?.moves[0]?.reason).toBeUndefined();
    expect(other?.moves[0]?.reason).toBe("what is decided reads otherwise too");
  });

  test("a tool becomes common or stops being so; optional and context-specific are beside one another", () => {
    const ladder = makeLadder({
      tools: `tool | low      | high
              a    | optional | common
              b    | common   | context-specific
              c    | optional | context-specific`,
    });
    expect(show(ladder)).toEqual([
      "a: raised (Optional → Common)",
      "b: lowered (Common → Context-specific)",
      "c: reworded (Optional → Context-specific)",
    ]);
  });

  test("who decides rises from no authority to deciding alone", () => {
    const ladder = makeLadder({
      decisions: `topic  | low                | high
                  alerts | team Tunes alerts  | independent Tunes alerts
                  budget | manager Spends     | none Spends`,
    });
    expect(show(ladder)).toEqual([
      "alerts: raised (With the team → Decides alone)",
      "budget: lowered (Manager decides → No authority)",
    ]);
  });

  test("a KPI rises where its target tightens, and a figure that is added asks for more", () => {
    const kpi = (id: string, low: string[], high: string[]) => ({
      id,
      targets: { low: low.map(makeTarget), high: high.map(makeTarget) },
    });
    const ladder = makeLadder({
      kpis: [
        kpi("a", ["< 10"], ["< 5"]),
        kpi("b", ["< 5"], ["< 10"]),
        kpi("c", ["< 5"], ["reduce 20–40"]),
        kpi("d", ["< 5"], ["< 5", "< 9 hour"]),
        kpi("e", ["< 5"], ["< 5", "falling"]),
      ],
    });
    expect(show(ladder)).toEqual([
      "a: raised (< 10\u00a0min → < 5\u00a0min (tighter))",
      "b: lowered (< 5\u00a0min → < 10\u00a0min (looser))",
      "c: reworded (< 5\u00a0min → Reduce by 20–40\u00a0% (not comparable: a limit against a change from today))",
      "d: raised (added: < 9\u00a0h)",
      "e: reworded (added: Falling)",
    ]);
  });
});

const turned: Record<ChangeClass, ChangeClass> = {
  new: "dropped",
  dropped: "new",
  raised: "lowered",
  lowered: "raised",
  reworded: "reworded",
  same: "same",
};

function countClasses(ladder: Ladder, levels: readonly Level[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { section, rows } of compareLevels(ladder, levels).sections)
    for (const { changes } of rows) {
      const key = `${section.id} ${changes[1]?.class}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function expectLaws(ladder: Ladder, a: Level, b: Level) {
  const toItself = compareLevels(ladder, [a, a]);
  expect(toItself.counts).toEqual({ ...toItself.counts, new: 0, dropped: 0, raised: 0, lowered: 0, reworded: 0 });
  const there = countClasses(ladder, [a, b]);
  const back = countClasses(ladder, [b, a]);
  const reversed = new Map(
    [...there].map(([key, count]) => {
      const [section, name] = key.split(" ");
      return [`${section} ${turned[name as ChangeClass]}`, count];
    }),
  );
  expect(Object.fromEntries(back)).toEqual(Object.fromEntries(reversed));
}

describe("laws of classifying", () => {
  test("a level against itself is all the same, and swapping turns new and dropped, raised and lowered, on any ladder", () => {
    fc.assert(
      fc.property(ladders, (ladder) => expectLaws(ladder, ladder.levels[0] as Level, ladder.levels[2] as Level)),
    );
  });

  test("swapping turns raised and lowered also where targets could be paired in two equally good ways", () => {
    const one: Target[] = [
      { kind: "note", text: "alerts" },
      { kind: "threshold", comparator: "<", value: 1, unit: "hour" },
      { kind: "band", comparator: "<", min: 1, max: 1, unit: "minute", scope: "Tier-0" },
    ];
    const other: Target[] = [
      { kind: "threshold", comparator: "<", value: 1, unit: "minute" },
      { kind: "threshold", comparator: "<", value: 2, unit: "hour" },
      { kind: "trend", direction: "decrease" },
    ];
    const kpi = readRealLadder().kpiById.get("mttr" as Kpi["id"]) as Kpi;
    const sum = (pairs: readonly TargetPair[]) => pairs.reduce((total, { sign }) => total + sign, 0);
    expect(sum(pairTargets(kpi, one, other))).toBe(0 - sum(pairTargets(kpi, other, one)));
  });

  const { levels } = readRealLadder();
  const pairs = levels.flatMap((a, at) => levels.slice(at + 1).map((b) => [a.title, b.title, a, b] as const));
  test.each(pairs)("the same holds of %s and %s on the real ladder", (_a, _b, a, b) => {
    expectLaws(readRealLadder(), a, b);
  });

  test("every row of a pair is in exactly one class", () => {
    const ladder = readRealLadder();
    const { sections, counts } = compareLevels(ladder, ladder.levels.slice(2, 4));
    const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows);
  });
});
