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

const made = "2026-06-01";

test("a packet holds who, what, when, the evidence for Critical rows, actuals, next steps and the list of evidence", () => {
  const plan = makePlan(ladder, {
    person: " Kim ",
    evidence: [
      makeEvidence("e1", { title: "SLO rollout", link: "https://example.org" }),
      makeEvidence("e2", { title: "" }),
      makeEvidence("e3", { link: "javascript:alert(1)", date: "2026-06-02" }),
    ],
    notes: {
      "skills.slos": makeNote({ rating: "demonstrated", evidence: ["e1", "e2", "e3"] }),
      "skills.cloud": makeNote({ action: "Move a service", due: "2026-05-01" }),
      "responsibilities.s0": makeNote({
        done: [
          { action: "Later", on: "2026-03-01" },
          { action: "First", on: "" },
        ],
      }),
      "skills.ml": makeNote({ rating: "not-applicable", reason: "No use " }),
      "kpis.mttr": makeNote({
        evidence: ["e3"],
        actuals: { "any-threshold": { value: 45, date: "2026-02-01" }, "any-trend": { value: 3, date: "" } },
      }),
    },
  });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan), made);
  expect(packet).toMatchObject({
    person: "Kim",
    title: "low → high",
    ladder: "Test ladder 1.0.0",
    made: "2026-06-01",
    openWithout: "Two open gaps have no next action yet.",
  });
  expect(packet.readiness).toBe("The one Critical gap, slos, has evidence. One row is marked not applicable.");
  expect(packet.critical.map((row) => [row.subject, row.rating, row.evidence, row.needsEvidence])).toEqual([
    ["slos", "Demonstrated", [1, 2], true],
    ["linux", "Asked at low already", [], false],
  ]);
  expect(packet.shown).toEqual([]);
  expect(packet.begun.map(({ subject, evidence }) => [subject, evidence])).toEqual([["mttr", [2]]]);
  expect(packet.actuals.map(({ target, actual, date, verdict }) => [target, actual, date, verdict])).toEqual([
    ["< 60\u00a0min", "45\u00a0min", "2026-02-01", "Met"],
    ["Falling", "3\u00a0min", "", "Not comparable: a direction takes several values"],
  ]);
  expect(packet.done.map(({ subject, action, on }) => [subject, action, on])).toEqual([
    ["reviews", "First", ""],
    ["reviews", "Later", "2026-03-01"],
  ]);
  expect(packet.open).toMatchObject([
    { subject: "cloud", importance: "Important", action: "Move a service", due: "2026-05-01" },
  ]);
  expect(packet.setAside).toEqual([{ key: "skills.ml", subject: "ml", reason: "No use" }]);
  expect(packet.evidence.map(({ number, title, address, rows }) => [number, title, address, rows])).toEqual([
    [1, "SLO rollout", "https://example.org", ["slos"]],
    [2, "Evidence e3 (dated in the future)", undefined, ["slos", "mttr"]],
  ]);
});

test("a step of an action without an importance says none", () => {
  const plan = makePlan(ladder, { notes: { "responsibilities.s0": makeNote({ due: "2026-05-01" }) } });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan), made);
  expect(packet.open).toMatchObject([{ subject: "reviews", importance: "" }]);
  expect(packet.openWithout).toBe(
    "Four open gaps have no next action yet: one Critical (slos), one Important (cloud) and two others.",
  );
});

test("a row that is demonstrated with evidence stands under what is shown, with its next step, and not among open gaps", () => {
  const plan = makePlan(ladder, {
    evidence: [makeEvidence("e1")],
    notes: {
      "skills.cloud": makeNote({ rating: "demonstrated", evidence: ["e1"], action: "Present it", due: "2026-05-01" }),
      "skills.slos": makeNote({ rating: "developing", evidence: ["e1"], action: "Roll out" }),
    },
  });
  const levels = ["low", "high"].map((id) => getLevel(ladder, id as LevelId));
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan), made);
  expect(packet.shown).toMatchObject([{ subject: "cloud", next: { action: "Present it", due: "2026-05-01" } }]);
  expect(packet.open.map(({ subject }) => subject)).toEqual(["slos"]);
  expect(packet.critical[0]).toMatchObject({ subject: "slos", next: undefined });
  expect(packet.openWithout).toBe("Three open gaps have no next action yet.");
});

test("the weighty gaps without a next action are named, the weightiest first, and of many the rest is counted", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const wide = makeLadder({
    skills: `skill | low | high\n${names.map((name) => `${name} | - | must important`).join("\n")}\nz | good important | must critical`,
  });
  const plan = makePlan(wide);
  const levels = ["low", "high"].map((id) => getLevel(wide, id as LevelId));
  const packet = buildPacket(wide, plan, [levels[0] as never, levels[1] as never], listRows(wide, plan), made);
  expect(packet.openWithout).toBe(
    "Seven open gaps have no next action yet: one Critical (z) and six Important (a, b, c, d and two more).",
  );
});

test("rows of one subject have names that differ in a packet", () => {
  const twin = makeLadder({
    statements: "topic | low | high\nrunbooks | - | Writes runbooks",
    decisions: "topic | low | high\nrunbooks | - | team Approves runbooks",
  });
  const note = makeNote({ action: "Write" });
  const plan = makePlan(twin, { notes: { "responsibilities.s0": note, "decision-rights.runbooks": note } });
  const levels = ["low", "high"].map((id) => getLevel(twin, id as LevelId));
  const packet = buildPacket(twin, plan, [levels[0] as never, levels[1] as never], listRows(twin, plan), made);
  expect(packet.open.map(({ subject }) => subject)).toEqual([
    "runbooks, responsibilities",
    "runbooks, decision-rights",
  ]);
});

test("a draft of evidence comes along with all that was written on it, and is told not to count; a link makes it count", () => {
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
  const packet = buildPacket(ladder, plan, [levels[0] as never, levels[1] as never], listRows(ladder, plan), made);
  expect(packet.evidence.map(({ number, title, story, address }) => [number, title, story, address])).toEqual([
    [1, "Link to example.org", "Moved the fleet", "https://example.org"],
    [2, "Evidence e3", "", undefined],
    [3, "Evidence without a title (a draft, not counted)", "", undefined],
    [4, "Evidence without a title (a draft, not counted)", "", undefined],
  ]);
  expect(packet.evidence[0]?.rows).toEqual(["slos", "cloud"]);
  expect(packet.critical.map(({ rating, evidence }) => [rating, evidence])).toContainEqual(["Demonstrated", [1]]);
  expect(packet.begun.map(({ subject }) => subject)).toEqual(["cloud"]);
});
