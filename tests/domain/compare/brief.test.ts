import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BriefPart, briefStep } from "../../../src/domain/compare/brief.ts";
import { type ComparedRow, type Comparison, compareLevels } from "../../../src/domain/compare/compare.ts";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { ladders } from "../../support/arbitraries.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const listRows = ({ told, entered, gone }: BriefPart) => [...told, ...entered, ...gone];
const name = ({ subject, changes }: ComparedRow) => `${changes[1]?.class} ${subject}`;
const compare = (ladder: Ladder) => compareLevels(ladder, ladder.levels.slice(0, 2));
const findPart = (ladder: Ladder, id: string) =>
  briefStep(compare(ladder)).parts.find(({ section }) => section.id === id);

const target = (text: string) => [makeTarget(text)];

describe("the brief of a step", () => {
  test("names skills by what happened to them, and the most important first", () => {
    const ladder = makeLadder({
      skills: `skill   | low            | high
               linux   | must important | must important
               chaos   | -              | must optional
               slo     | -              | must critical
               shell   | must critical  | must important
               cloud   | must optional  | must critical
               java    | must optional  | -
               tracing | must critical  | -`,
    });
    const part = findPart(ladder, "skills");
    expect(part?.told.map(name)).toEqual(["new slo", "new chaos", "raised cloud", "lowered shell"]);
    expect(part?.gone.map(name)).toEqual(["dropped tracing", "dropped java"]);
  });

  test("names KPIs that come, go, tighten, loosen, or cannot be told, and not those that are equal", () => {
    const kpi = (id: string, low?: string, high?: string) => ({
      id,
      targets: { ...(low && { low: target(low) }), ...(high && { high: target(high) }) },
    });
    const ladder = makeLadder({
      kpis: [
        kpi("unlike", "< 5", "falling"),
        kpi("looser", "< 5", "< 10"),
        kpi("tighter", "< 10", "< 5"),
        kpi("equal", "< 5", "< 5"),
        kpi("begun", undefined, "< 5"),
        kpi("ended", "< 5"),
      ],
    });
    const part = findPart(ladder, "kpis");
    expect(part?.told.map(name)).toEqual(["new begun", "raised tighter", "lowered looser", "reworded unlike"]);
    expect(part?.gone.map(name)).toEqual(["dropped ended"]);
  });

  test("names tools that are new by their names, and tells of those that moved, sideways too", () => {
    const ladder = makeLadder({
      tools: `tool   | low      | high
              git    | common   | common
              helm   | -        | optional
              docker | -        | common
              argo   | optional | context-specific
              vault  | optional | common
              snyk   | common   | -`,
    });
    const part = findPart(ladder, "tools");
    expect(part?.told.map(name)).toEqual(["raised vault", "reworded argo"]);
    expect(part?.entered.map(name)).toEqual(["new docker", "new helm"]);
    expect(part?.gone.map(name)).toEqual(["dropped snyk"]);
  });

  test("names rights to decide, the most far-reaching first, and what the headline counts, with its text where it went", () => {
    const ladder = makeLadder({
      decisions: `topic  | low           | high
                  budget | team Spends   | independent Spends
                  alerts | -             | manager Sets alerts
                  hiring | -             | independent Hires
                  tools  | none Proposes | -`,
      statements: `topic   | group | low    | high
                   on-call | daily | Joins  | Leads
                   slos    | daily | -      | Sets them
                   toil    | daily | Cuts   | -`,
    });
    const { parts } = briefStep(compare(ladder));
    expect(parts.map(({ section }) => section.id)).toEqual(["decision-rights", "responsibilities"]);
    expect(parts.map(({ told }) => told.map(name))).toEqual([
      ["new hiring", "new alerts", "raised budget"],
      ["new slos", "dropped toil"],
    ]);
    expect(parts.map(({ gone }) => gone.map(name))).toEqual([["dropped tools"], []]);
  });

  test("starts with what a person has to show, whatever the order of the ladder", () => {
    const ladder = readRealLadder();
    const { parts } = briefStep(compareLevels(ladder, ladder.levels.slice(2, 4)));
    expect(parts.map(({ section }) => section.id)).toEqual([
      "skills",
      "behaviours",
      "kpis",
      "decision-rights",
      "tools",
      "responsibilities",
    ]);
  });

  test("has no parts where nothing but words changed", () => {
    const brief = briefStep(
      compare(makeLadder({ statements: "topic | group | low | high\non-call | daily | Joins | Leads" })),
    );
    expect(brief).toEqual({ parts: [], total: 1, named: 0, worded: 1, same: 0, sections: 5 });
  });
});

/** A second, plainer telling of what a brief must name. */
function mustName({ section, cells: [before, after], changes }: ComparedRow): boolean {
  const entry = after ?? before;
  const change = changes[1];
  const moves = change?.class !== "same" && change?.class !== "reworded";
  switch (entry?.kind) {
    case "skill":
    case "behaviour":
      return moves;
    case "kpi":
      return moves || ["overlapping", "in-part", "not-comparable"].includes(change?.outcome ?? "");
    case "tool":
      return (
        moves ||
        (before?.kind === "tool" &&
          after?.kind === "tool" &&
          before.value.commonality.base !== after.value.commonality.base)
      );
    case "statement":
      return moves && (entry.value.decides !== undefined || section.headline !== undefined);
    default:
      return false;
  }
}

function expectLaws(comparison: Comparison) {
  const rows = comparison.sections.flatMap((section) => section.rows);
  const { parts, total, named, worded, same } = briefStep(comparison);
  const briefed = parts.flatMap(listRows);
  expect(new Set(briefed)).toEqual(new Set(rows.filter(mustName)));
  expect(briefed).toHaveLength(named);
  expect(total).toBe(rows.length);
  expect(named + worded + same).toBeLessThanOrEqual(total);
  for (const { entered, gone } of parts) {
    expect(entered.every(({ changes }) => changes[1]?.class === "new")).toBe(true);
    expect(gone.every(({ changes }) => changes[1]?.class === "dropped")).toBe(true);
  }
}

describe("what a brief names", () => {
  test("are the comparison’s own rows, each once, and none of their kinds is left out", () => {
    fc.assert(fc.property(ladders, (ladder) => expectLaws(compare(ladder))));
  });

  test("is so on the real ladder, whichever two levels are compared", () => {
    const ladder = readRealLadder();
    for (const from of ladder.levels)
      for (const to of ladder.levels) {
        if (from === to) continue;
        const comparison = compareLevels(ladder, [from, to]);
        expectLaws(comparison);
        expect(briefStep(comparison).parts).toHaveLength(6);
      }
  });
});
