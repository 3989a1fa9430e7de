import { expect, test } from "vitest";
import { getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { buildPacket } from "../../../src/domain/plan/packet.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { listRows, makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({
  statements: "topic | low | high\nreviews | - | Reviews designs",
  skills: `
    skill | low           | high
    slos  | -             | must critical
    linux | must critical | must critical
    cloud | -             | must important
    ml    | -             | good optional`,
  kpis: [{ id: "mttr", targets: { high: [makeTarget("< 60"), makeTarget("falling")] } }],
});

test("a packet holds who, what, the evidence for Critical rows, actuals, next steps and the list of evidence", () => {
  const plan = makePlan(ladder, {
    person: " Kim ",
    evidence: [
      makeEvidence("e1", { title: "SLO rollout", link: "https://example.org" }),
      makeEvidence("e2", { title: "" }),
      makeEvidence("e3", { link: "javascript:alert(1)" }),
    ],
    notes: {
      "skills.slos": makeNote({ rating: "demonstrated", evidence: ["e1", "e2", "e3"] }),
      "skills.cloud": makeNote({ action: "Move a service", due: "2026-05-01" }),
      "skills.ml": makeNote({ rating: "not-applicable", reason: "No use " }),
      "kpis.mttr": makeNote({
        evidence: ["e3"],
        actuals: { "any-threshold": { value: 45, date: "2026-02-01" }, "any-trend": { value: 3, date: "" } },
      }),
    },
  });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan));
  expect(packet).toMatchObject({
    person: "Kim",
    title: "low → high",
    ladder: "Test ladder 1.0.0",
    openWithout: "2 open gaps have no next action yet.",
  });
  expect(packet.readiness).toBe("The one Critical gap, slos, has evidence. 1 row marked not applicable.");
  expect(packet.critical.map(({ subject, rating, evidence }) => [subject, rating, evidence])).toEqual([
    ["slos", "Demonstrated", [1, 2]],
    ["linux", "Asked at low already", []],
  ]);
  expect(packet.shown.map(({ subject, evidence }) => [subject, evidence])).toEqual([["mttr", [2]]]);
  expect(packet.actuals.map(({ target, actual, date, verdict }) => [target, actual, date, verdict])).toEqual([
    ["< 60\u00a0min", "45\u00a0min", "2026-02-01", "Met"],
    ["Falling", "3\u00a0min", "", "Not comparable: a direction takes several values"],
  ]);
  expect(packet.open).toMatchObject([
    { subject: "cloud", importance: "Important", action: "Move a service", due: "2026-05-01" },
  ]);
  expect(packet.setAside).toEqual([{ key: "skills.ml", subject: "ml", reason: "No use" }]);
  expect(packet.evidence.map(({ number, title, address, rows }) => [number, title, address, rows])).toEqual([
    [1, "SLO rollout", "https://example.org", ["slos"]],
    [2, "Evidence e3", undefined, ["mttr", "slos"].toSorted((a, b) => (a < b ? 1 : -1))],
  ]);
});

test("a step of an action without an importance says none", () => {
  const plan = makePlan(ladder, { notes: { "responsibilities.s0": makeNote({ due: "2026-05-01" }) } });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan));
  expect(packet.open).toMatchObject([{ subject: "reviews", importance: "" }]);
  expect(packet.openWithout).toBe("4 open gaps have no next action yet, among them slos, cloud.");
});

test("evidence without a title comes along with all that was written on it, and is told not to count", () => {
  const plan = makePlan(ladder, {
    evidence: [
      makeEvidence("e1", { title: " ", story: "Moved the fleet", link: "https://example.org" }),
      makeEvidence("e2", { title: " " }),
      makeEvidence("e3"),
      makeEvidence("e4", { title: "", date: "2026-03-31" }),
      makeEvidence("e5", { title: "", confirmedBy: "Ada" }),
    ],
    notes: {
      "skills.slos": makeNote({ rating: "demonstrated", evidence: ["e1", "e2"] }),
      "skills.cloud": makeNote({ evidence: ["e1"] }),
    },
  });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan));
  expect(packet.evidence.map(({ number, title, story, address }) => [number, title, story, address])).toEqual([
    [1, "Evidence without a title (not counted)", "Moved the fleet", "https://example.org"],
    [2, "Evidence e3", "", undefined],
    [3, "Evidence without a title (not counted)", "", undefined],
    [4, "Evidence without a title (not counted)", "", undefined],
  ]);
  expect(packet.evidence[0]?.rows).toEqual(["slos", "cloud"]);
  expect(packet.critical.map(({ rating, evidence }) => [rating, evidence])).toContainEqual([
    "Demonstrated: claimed, no evidence",
    [1],
  ]);
  expect(packet.shown).toEqual([]);
});
