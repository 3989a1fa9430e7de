import { listAsks } from "../../src/domain/plan/gap.ts";
import { rememberWords } from "../../src/domain/plan/ladderDrift.ts";
import { type Ladder, type LevelId, getLevel } from "../../src/domain/ladder/ladder.ts";
import { emptyNote, type Evidence, type Note, type Plan } from "../../src/domain/plan/plan.ts";
import { listPlanRows } from "../../src/domain/plan/planRow.ts";

export const makeEvidence = (id: string, fields: Partial<Evidence> = {}): Evidence => ({
  id,
  title: `Evidence ${id}`,
  date: "",
  story: "",
  link: "",
  confirmedBy: "",
  ...fields,
});

export const makeNote = (fields: Partial<Note> = {}): Note => ({ ...emptyNote, ...fields });

export function askAll(ladder: Ladder, from = "low", to = "high") {
  return listAsks(ladder, getLevel(ladder, from as LevelId), getLevel(ladder, to as LevelId));
}

/** A plan from one level of a ladder to another, on the words that the ladder has now. */
export function makePlan(ladder: Ladder, fields: Partial<Plan> = {}): Plan {
  const { from = "low", to = "high" } = fields;
  return {
    id: "p1",
    revision: 1,
    name: "My plan",
    person: "",
    ladder: { id: ladder.id, version: ladder.version },
    from,
    to,
    created: "2026-01-01T09:00:00.000Z",
    changed: "2026-01-01T09:00:00.000Z",
    archived: false,
    notes: {},
    evidence: [],
    words: rememberWords(askAll(ladder, from, to)),
    archivedRows: [],
    ...fields,
  };
}

export const listRows = (ladder: Ladder, plan: Plan) => listPlanRows(ladder, plan, askAll(ladder, plan.from, plan.to));
