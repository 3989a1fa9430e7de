import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { planReader } from "../../../src/state/plan/parsePlan.ts";
import { addAgainst } from "../../../src/state/plan/addAgainst.ts";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
/** A plan of version 1 with a value for a key of a row that said this, as it is read today. */
function read(facts: string, key: string) {
  const words = { subject: "MTTR", heading: "", asks: `${facts}\nMTTR\nHow fast` };
  const note = makeNote({ actuals: { [key]: { value: 7, date: "" } } });
  const plan = makePlan(ladder, {
    notes: { "kpis.mttr": note, "kpis.new": note },
    words: { "kpis.mttr": words },
    archivedRows: [{ key: "kpis.mttr", words, note }],
  });
  const old = JSON.stringify({ ...JSON.parse(toPlanText(plan)), version: 1 });
  const parsed = planReader.parse(old);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.documents[0] as Plan;
}

describe("a plan of version 1", () => {
  test.each([
    ["Tier-1: < 5\u00a0min", "tier-1-threshold", "Tier-1: < 5\u00a0min"],
    ["Falling; < 5–6\u00a0min", "any-band", "< 5–6\u00a0min"],
    ["P50: < 5\u00a0min; Tier-1 P90: ≥ 9\u00a0min", "tier-1-p90-threshold", "Tier-1 P90: ≥ 9\u00a0min"],
    ["P50: < 5\u00a0min", "any-p50-threshold", "P50: < 5\u00a0min"],
    ["Reduce by 20–40\u00a0%; Pages within policy", "any-change", "Reduce by 20–40\u00a0%"],
    ["≥ 20–30\u00a0% (example; the rest is kept); Pages within policy", "any-note", "Pages within policy"],
  ])("that said “%s” remembers what %s was measured against", (facts, key, against) => {
    const plan = read(facts, key);
    const actuals = { [key]: { value: 7, date: "", against } };
    expect(plan.notes["kpis.mttr"]?.actuals).toEqual(actuals);
    expect(plan.archivedRows[0]?.note.actuals).toEqual(actuals);
    expect(plan.notes["kpis.new"]?.actuals).toEqual({ [key]: { value: 7, date: "" } });
  });

  test("tells values of targets of one name by their turn, which is none on another ladder", () => {
    expect(read("< 5\u00a0min; < 9\u00a0min", "any-threshold-2").notes["kpis.mttr"]?.actuals).toEqual({
      "any-threshold-2": { value: 7, date: "", against: "< 9\u00a0min", isOneOfSeveral: true },
    });
  });

  test("leaves alone what its words tell nothing of, and what is no plan", () => {
    expect(read("Falling", "any-band").notes["kpis.mttr"]?.actuals).toEqual({ "any-band": { value: 7, date: "" } });
    const strange = { words: [], notes: { a: 1, b: { actuals: 2 } }, archivedRows: [3, { note: 4, words: 5 }] };
    expect(addAgainst(strange)).toEqual(strange);
    const odd = { words: { a: { asks: "Falling" } }, notes: { a: { actuals: { "any-trend": 1 } } } };
    expect(addAgainst(odd)).toEqual(odd);
    expect(addAgainst({ notes: 1, archivedRows: 2 })).toEqual({ notes: 1, archivedRows: 2 });
  });
});
