import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import { adoptLadder, findDrift, isWritten } from "../../src/domain/ladderDrift.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { ladders } from "../support/arbitraries.ts";
import { makeLadder } from "../support/makeLadder.ts";
import { askAll, listRows, makeEvidence, makeNote, makePlan } from "../support/makePlan.ts";

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
const drift = (ladder: Ladder, of: Plan = plan) => findDrift(ladder, of, askAll(ladder));

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

  test("that is the same has nothing to tell; another version alone is told", () => {
    expect(drift(old).hasMoved).toBe(false);
    expect(drift({ ...old, version: "1.0.1" }).hasMoved).toBe(true);
  });

  test("never loses a note, whatever became of the ladder", () => {
    fc.assert(
      fc.property(ladders, ladders, (before, after) => {
        const asks = askAll(before, "a", "c");
        const notes = Object.fromEntries(asks.map(({ key }) => [key, makeNote({ action: key })]));
        const made = makePlan(before, { from: "a", to: "c", notes });
        const next = adoptLadder(after, made, askAll(after, "a", "c"));
        const actions = [...Object.values(next.notes), ...next.archivedRows.map(({ note }) => note)].map(
          ({ action }) => action,
        );
        expect(actions.toSorted()).toEqual(asks.map(({ key }) => key).toSorted());
      }),
      { numRuns: 60 },
    );
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
