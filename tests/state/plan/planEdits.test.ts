import { describe, expect, test } from "vitest";
import { copyPlan, createPlan } from "../../../src/state/plan/createPlan.ts";
import {
  dropBlankEvidence,
  editActual,
  editDone,
  editNote,
  linkEvidence,
  removeEvidence,
  tickAction,
  unlinkEvidence,
  untickAction,
  writeEvidence,
} from "../../../src/state/plan/planEdits.ts";
import { emptyHistory, recordStep, takeStep } from "../../../src/state/documents/documentHistory.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { askAll, makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
const plan = makePlan(ladder);

describe("editing a plan", () => {
  test("changes a note and leaves the plan before as it was", () => {
    const next = editNote(editNote(plan, "skills.cloud", { rating: "developing" }), "skills.cloud", { action: "Read" });
    expect(next.notes).toEqual({ "skills.cloud": makeNote({ rating: "developing", action: "Read" }) });
    expect(plan.notes).toEqual({});
  });

  test("sets and takes away a measured value", () => {
    const set = editActual(plan, "kpis.mttr", "any-band", { value: 5, date: "" });
    expect(set.notes["kpis.mttr"]?.actuals).toEqual({ "any-band": { value: 5, date: "" } });
    expect(editActual(set, "kpis.mttr", "any-band", undefined).notes["kpis.mttr"]?.actuals).toEqual({});
  });

  test("ticks off the next action of a row, and changes or takes away what was done", () => {
    const written = editNote(plan, "skills.cloud", { action: " Read ", due: "2026-01-01" });
    const ticked = tickAction(written, "skills.cloud", "2026-01-02");
    const done = { action: "Read", on: "2026-01-02" };
    expect(ticked.notes["skills.cloud"]).toEqual(makeNote({ done: [done] }));
    expect(tickAction(ticked, "skills.cloud", "2026-01-03")).toBe(ticked);
    expect(tickAction(plan, "skills.cloud", "2026-01-03")).toBe(plan);
    const later = { action: "Read", on: "2026-02-01" };
    expect(editDone(ticked, "skills.cloud", 0, later).notes["skills.cloud"]?.done).toEqual([later]);
    expect(editDone(ticked, "skills.cloud", 1, later).notes["skills.cloud"]?.done).toEqual([done]);
    expect(editDone(ticked, "skills.cloud", 0, undefined).notes["skills.cloud"]?.done).toEqual([]);
    expect(editDone(plan, "skills.cloud", 0, later).notes["skills.cloud"]?.done).toEqual([]);
  });

  test("takes back that an action was done, and its day, unless the row has another by now", () => {
    const key = "skills.cloud";
    const written = editNote(plan, key, { action: "Read", due: "2026-01-01" });
    const ticked = tickAction(written, key, "2026-01-02");
    const done = { action: "Read", on: "2026-01-02", due: "2026-01-01" };
    expect(untickAction(ticked, key, done).notes[key]).toEqual(
      makeNote({ action: "Read", due: "2026-01-01", done: [] }),
    );
    expect(untickAction(plan, key, done)).toBe(plan);
    for (const fields of [{ action: "Write" }, { due: "2026-03-01" }, { done: [] }]) {
      const since = editNote(ticked, key, fields);
      expect(untickAction(since, key, done)).toBe(since);
    }
    const twice = tickAction(editNote(ticked, key, { action: "Read" }), key, "2026-01-02");
    expect(untickAction(twice, key, done).notes[key]?.done).toHaveLength(1);
  });

  test("changes one piece of evidence and leaves the others as they were", () => {
    const two = ["e1", "e2"].reduce((old, id) => writeEvidence(old, "skills.cloud", id, { title: id }), plan);
    const next = writeEvidence(two, "skills.cloud", "e2", { title: "Move" });
    expect(next.evidence.map(({ title }) => title)).toEqual(["e1", "Move"]);
    expect(next.notes["skills.cloud"]?.evidence).toEqual(["e1", "e2"]);
  });

  test("puts one piece of evidence on many rows, each once, and takes it off one", () => {
    const made = writeEvidence(plan, "skills.cloud", "e1", { title: "Move" });
    const linked = linkEvidence(linkEvidence(made, "skills.ml", "e1"), "skills.ml", "e1");
    expect(linked.evidence).toEqual([makeEvidence("e1", { title: "Move" })]);
    expect(linked.notes["skills.ml"]?.evidence).toEqual(["e1"]);
    const off = unlinkEvidence(linked, "skills.cloud", "e1");
    expect([off.notes["skills.cloud"]?.evidence, off.notes["skills.ml"]?.evidence]).toEqual([[], ["e1"]]);
    expect(off.evidence).toHaveLength(1);
    expect(unlinkEvidence(plan, "skills.x", "e1").notes["skills.x"]?.evidence).toEqual([]);
  });

  test("drops the pieces of a row on which nothing is written, and is the same plan where there are none", () => {
    const blank = makeEvidence("e1", { title: " " });
    const dated = makeEvidence("e2", { title: "", date: "2026-03-31" });
    const full = makePlan(ladder, {
      evidence: [blank, dated, { ...blank, id: "e3" }],
      notes: { "skills.cloud": makeNote({ evidence: ["e1", "e2"] }), "skills.ml": makeNote({ evidence: ["e3"] }) },
    });
    const next = dropBlankEvidence(full, "skills.cloud");
    expect(next.evidence.map(({ id }) => id)).toEqual(["e2", "e3"]);
    expect(next.notes["skills.cloud"]?.evidence).toEqual(["e2"]);
    expect(dropBlankEvidence(next, "skills.cloud")).toBe(next);
    expect(dropBlankEvidence(next, "skills.unknown")).toBe(next);
  });

  test("deletes evidence from all rows, the archived too", () => {
    const note = makeNote({ evidence: ["e1", "e2"] });
    const words = { subject: "a", heading: "", asks: "a" };
    const full = makePlan(ladder, {
      evidence: [makeEvidence("e1"), makeEvidence("e2")],
      notes: { "skills.cloud": note },
      archivedRows: [{ key: "skills.old", words, note }],
    });
    const next = removeEvidence(full, "e1");
    expect(next.evidence.map(({ id }) => id)).toEqual(["e2"]);
    expect(next.notes["skills.cloud"]?.evidence).toEqual(["e2"]);
    expect(next.archivedRows[0]?.note.evidence).toEqual(["e2"]);
  });
});

describe("undo and redo", () => {
  const named = (name: string, revision = 1) => ({ ...plan, name, revision });

  test("go back and forth, and keep how often the plan was saved", () => {
    const history = recordStep(recordStep(emptyHistory, named("a")), named("b"));
    const back = takeStep(history, named("c", 9), "undo");
    expect(back?.document).toMatchObject({ name: "b", revision: 9 });
    const forth = back && takeStep(back.history, named("b", 10), "redo");
    expect(forth?.document).toMatchObject({ name: "c", revision: 10 });
    expect(takeStep(emptyHistory, plan, "undo")).toBeUndefined();
    expect(takeStep(emptyHistory, plan, "redo")).toBeUndefined();
  });

  test("take the typing in one field as one step, and forget what was undone once something new is done", () => {
    const typed = recordStep(recordStep(recordStep(emptyHistory, named("a"), "f"), named("b"), "f"), named("c"), "g");
    expect(typed.past.map(({ name }) => name)).toEqual(["a", "c"]);
    const back = takeStep(typed, named("d"), "undo");
    expect(back && recordStep(back.history, named("c"), "g").future).toEqual([]);
  });
});

test("a new plan is on the ladder of today; a copy is another plan", () => {
  const made = createPlan(ladder, ladder.levels[0] as never, ladder.levels[1] as never, askAll(ladder));
  expect(made).toMatchObject({
    name: "low to high",
    revision: 0,
    ladder: { id: "test", version: "1.0.0" },
    from: "low",
    to: "high",
  });
  expect(Object.keys(made.words)).toEqual(["skills.cloud"]);
  const copy = copyPlan(made, "Copy");
  expect(copy).toEqual({ ...made, id: copy.id, name: "Copy" });
  expect(copy.id).toMatch(/^[0-9a-f]{24}$/);
  expect(copy.id).not.toBe(made.id);
});
