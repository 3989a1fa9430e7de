import { describe, expect, test } from "vitest";
import { getLevel, type Ladder, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { adoptLadder } from "../../../src/domain/plan/ladderDrift.ts";
import { buildPacket } from "../../../src/domain/plan/packet.ts";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { askAll, listRows, makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const kpi = { id: "mttr", targets: { high: [makeTarget("< 60")] } };
const then = makeLadder({
  skills: `skill | low | high
           slos  | -   | must critical
           java  | -   | must important
           ml    | -   | good optional`,
  kpis: [kpi],
});
const today: Ladder = {
  ...makeLadder({ skills: "skill | low | high\nslos | - | must critical", kpis: [{ ...kpi, targets: {} }] }),
  version: "2.0.0",
};
const plan = makePlan(then, {
  evidence: [makeEvidence("e1"), makeEvidence("e2")],
  notes: {
    "skills.slos": makeNote({ rating: "demonstrated", evidence: ["e2"] }),
    "skills.java": makeNote({
      rating: "demonstrated",
      evidence: ["e2", "e1"],
      action: "Show it",
      due: "2026-05-01",
      done: [{ action: "Learn it", on: "2026-01-01" }],
    }),
    "kpis.mttr": makeNote({
      actuals: { "any-threshold": { value: 45, date: "2026-02-01", against: "< 60\u00a0min" } },
    }),
  },
});
const build = (ladder: Ladder, of: Plan) =>
  buildPacket(
    ladder,
    of,
    ["low", "high"].map((id) => getLevel(ladder, id as LevelId)) as never,
    listRows(ladder, of),
    "2026-06-01",
  );

describe("what a new version of the ladder no longer asks", () => {
  test("comes along in the packet with all that was written on it; what was not written on does not", () => {
    const { ladder, version, archived, evidence } = build(today, plan);
    expect([ladder, version]).toEqual(["Test ladder 2.0.0", "2.0.0"]);
    expect(archived).toEqual([
      {
        key: "skills.java 0",
        subject: "java",
        asks: "Important; Must have\njava\nWork of high",
        rating: "Demonstrated",
        reason: "",
        action: "Show it",
        due: "2026-05-01",
        done: [{ action: "Learn it", on: "2026-01-01" }],
        measured: [],
        evidence: [1, 2],
        isAskedAgain: false,
      },
      expect.objectContaining({
        subject: "mttr",
        measured: [{ actual: "45\u00a0min", date: "2026-02-01", against: "< 60\u00a0min" }],
        evidence: [],
      }),
    ]);
    expect(evidence.map(({ rows }) => rows)).toEqual([
      ["java (of an earlier version)"],
      ["slos", "java (of an earlier version)"],
    ]);
  });

  test("is the same once the plan has taken the ladder over", () => {
    expect(build(today, adoptLadder(today, plan, askAll(today))).archived).toEqual(build(today, plan).archived);
  });

  test("keeps its figures where the ladder no longer has the KPI, and its claim where no evidence bears it out", () => {
    const bare = makeLadder({ skills: "skill | low | high\nslos | - | must critical" });
    const { archived } = build(bare, { ...plan, evidence: [] });
    expect(archived.map(({ rating, measured }) => [rating, measured])).toEqual([
      ["Demonstrated: claimed, no evidence", []],
      ["Not started", [{ actual: "45", date: "2026-02-01", against: "< 60\u00a0min" }]],
    ]);
  });

  test("is told where it is asked again since", () => {
    const back = adoptLadder(then, adoptLadder(today, plan, askAll(today)), askAll(then));
    expect(build(then, back).archived.map(({ subject, isAskedAgain }) => [subject, isAskedAgain])).toEqual([
      ["java", true],
      ["mttr", true],
    ]);
  });

  test("is nothing on the ladder that the plan was made on", () => {
    expect(build(then, plan).archived).toEqual([]);
  });
});
