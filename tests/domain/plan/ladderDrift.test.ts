import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { adoptLadder, findDrift, isWritten, listAdded } from "../../../src/domain/plan/ladderDrift.ts";
import type { Note, Plan, Words } from "../../../src/domain/plan/plan.ts";
import { listPlanRows } from "../../../src/domain/plan/planRow.ts";
import { ladders } from "../../support/arbitraries.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { askAll, listRows, makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const old = makeLadder({
  statements: `
    topic   | group  | low | high
    reviews | daily  | -   | Reviews designs
    rota    | daily  | -   | Leads the rota
    talks   | weekly | -   | Gives talks`,
  skills: "skill | low | high\ncloud | - | must critical\njava | - | good optional\nshell | - | good optional",
});
const now: Ladder = {
  ...makeLadder({
    statements: `
      topic   | group  | low | high
      reviews | daily  | -   | Reviews all designs
      rota    | weekly | -   | Leads the rota
      talks   | weekly | -   | Gives talks`,
    skills: "skill | low | high\ncloud | - | must critical\ngo | - | good optional",
  }),
  version: "2.0.0",
};
const plan = makePlan(old, {
  evidence: [makeEvidence("e1")],
  notes: {
    "skills.java": makeNote({ rating: "sustained", evidence: ["e1"] }),
    "skills.cloud": makeNote({ rating: "developing" }),
    "responsibilities.s1": makeNote({ action: "Join the rota" }),
  },
});
const drift = (ladder: Ladder, of: Plan = plan) => findDrift(ladder, of, askAll(ladder), listAdded(of));

describe("a plan on a newer ladder", () => {
  test("tells what is kept, reworded, moved, new and removed", () => {
    const { kinds, removed, hasMoved } = drift(now);
    expect(Object.fromEntries(kinds)).toEqual({
      "responsibilities.s0": "reworded",
      "responsibilities.s1": "moved",
      "responsibilities.s2": "kept",
      "skills.cloud": "kept",
      "skills.go": "new",
    });
    expect(removed).toEqual(["skills.java", "skills.shell"]);
    expect(hasMoved).toBe(true);
  });

  test("keeps what was written, and archives rows that are asked no longer where anything was written on them", () => {
    const next = adoptLadder(now, plan, askAll(now));
    expect(next.ladder.version).toBe("2.0.0");
    expect(Object.keys(next.notes)).toEqual(["skills.cloud", "responsibilities.s1"]);
    expect(next.archivedRows).toEqual([
      { key: "skills.java", words: plan.words["skills.java"], note: plan.notes["skills.java"] },
    ]);
    expect(next.evidence).toEqual(plan.evidence);
    expect(drift(now, next).hasMoved).toBe(false);
  });

  test("follows a row into another section, by its id or by its words", () => {
    const [first, ...rest] = old.sections;
    const sections = [
      first,
      ...rest.map((section) => (section.kind === "skills" ? { ...section, id: "abilities" } : section)),
    ];
    const renamed = { ...old, version: "2.0.0", sections } as unknown as Ladder;
    const moved = drift(renamed);
    expect(moved.kinds.get("abilities.java")).toBe("moved");
    expect(moved.oldKeys.get("abilities.java")).toBe("skills.java");
    expect(listRows(renamed, plan).find(({ ask }) => ask.key === "abilities.java")).toMatchObject({
      key: "skills.java",
      drift: "moved",
      note: { rating: "sustained" },
    });
    expect(Object.keys(adoptLadder(renamed, plan, askAll(renamed)).notes)).toContain("abilities.java");
  });

  test("follows a row into another section by its id and its name, where its words are others", () => {
    const { "skills.shell": shell, ...words } = plan.words;
    const elsewhere = { ...plan, words: { ...words, "practices.shell": { ...(shell as Words), asks: "Write it" } } };
    expect(drift(old, elsewhere).oldKeys.get("skills.shell")).toBe("practices.shell");
  });

  test("follows no row where two that are gone could be it", () => {
    const { "skills.shell": shell, ...words } = plan.words;
    const twofold = { ...words, "practices.shell": shell as Words, "tools.shell": shell as Words };
    const { kinds, removed } = drift(old, { ...plan, words: twofold });
    expect(kinds.get("skills.shell")).toBe("new");
    expect(removed).toEqual(["practices.shell", "tools.shell"]);
  });

  test("that is the same has nothing to tell; another version alone is told", () => {
    expect(drift(old).hasMoved).toBe(false);
    expect(drift({ ...old, version: "1.0.1" }).hasMoved).toBe(true);
  });

  test("never loses a note, whenever it was written and whatever became of the ladder", () => {
    const picks = fc.array(fc.boolean(), { minLength: 5, maxLength: 12 });
    const list = (ladder: Ladder, of: Plan) => listPlanRows(ladder, of, askAll(ladder, "a", "c"));
    const write = (ladder: Ladder, of: Plan, isPicked: readonly boolean[]): Plan => {
      const chosen = list(ladder, of).filter((_, at) => isPicked[at % isPicked.length]);
      const notes = chosen.map(({ key, note }) => [key, makeNote({ action: `${note.action} ${key}` })] as const);
      return { ...of, notes: { ...of.notes, ...Object.fromEntries(notes) } };
    };
    const toActions = (notes: readonly Note[]) =>
      notes.flatMap(({ action }) => (action === "" ? [] : action)).toSorted();
    fc.assert(
      fc.property(ladders, ladders, ladders, picks, picks, (first, second, third, early, late) => {
        const made = makePlan(first, { from: "a", to: "c" });
        const written = write(second, write(first, made, early), late);
        const asks = askAll(third, "a", "c");
        const { removed } = findDrift(third, written, asks, listAdded(written));
        const actions = toActions(Object.values(written.notes));
        const onRows = list(third, written).map(({ note }) => note);
        expect(toActions([...onRows, ...removed.flatMap((key) => written.notes[key] ?? [])])).toEqual(actions);
        const next = adoptLadder(third, written, asks);
        const adopted = list(third, next).map(({ note }) => note);
        expect(toActions([...adopted, ...next.archivedRows.map(({ note }) => note)])).toEqual(actions);
      }),
      { numRuns: 60 },
    );
  });

  test("knows a row that came after it was made and went before it was taken over", () => {
    const written = { ...plan, notes: { "skills.go": makeNote({ rating: "developing" }), "skills.zig": makeNote() } };
    expect(drift(now, written).kinds.get("skills.go")).toBe("new");
    expect(drift(old, { ...plan, notes: {} }).removed).toEqual([]);
    expect(drift(old, written)).toMatchObject({ removed: ["skills.go"], hasMoved: true });
    expect(adoptLadder(old, written, askAll(old))).toMatchObject({
      notes: {},
      archivedRows: [{ key: "skills.go", words: { subject: "skills.go", asks: "" }, note: { rating: "developing" } }],
    });
  });

  test("leaves a note where it was written, though an older row could have moved there", () => {
    const moved = makeLadder({ skills: "skill | low | high\njava | - | good optional" });
    const sections = moved.sections.map((section) =>
      section.kind === "skills" ? { ...section, id: "abilities" } : section,
    );
    const later = { ...moved, version: "3.0.0", sections } as unknown as Ladder;
    const mine = makeNote({ rating: "developing" });
    const both = { ...plan, notes: { ...plan.notes, "abilities.java": mine } };
    expect(listRows(later, both).find(({ ask }) => ask.key === "abilities.java")?.note).toBe(mine);
    const next = adoptLadder(later, both, askAll(later));
    expect(next.notes).toEqual({ "abilities.java": mine });
    expect(next.archivedRows.find(({ key }) => key === "skills.java")?.note).toBe(plan.notes["skills.java"]);
    const untouched = { ...plan, notes: { ...plan.notes, "abilities.java": makeNote() } };
    expect(adoptLadder(later, untouched, askAll(later)).notes).toEqual({ "abilities.java": plan.notes["skills.java"] });
  });
});

test("a note is written once anything is set", () => {
  const actual = { value: 1, date: "" };
  expect(isWritten(makeNote())).toBe(false);
  for (const fields of [
    { rating: "developing" as const },
    { due: "2026-01-01" },
    { evidence: ["e"] },
    { actuals: { any: actual } },
  ])
    expect(isWritten(makeNote(fields))).toBe(true);
});
