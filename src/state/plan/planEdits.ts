import type { TickedAction } from "../../domain/plan/agenda.ts";
import { isBlank } from "../../domain/plan/evidence.ts";
import {
  emptyNote,
  type Actual,
  type DoneAction,
  type Evidence,
  type Note,
  type Plan,
} from "../../domain/plan/plan.ts";

/** The plan with a row's note changed. */
export function editNote(plan: Plan, key: string, fields: Partial<Note>): Plan {
  return { ...plan, notes: { ...plan.notes, [key]: { ...(plan.notes[key] ?? emptyNote), ...fields } } };
}

/** The plan with the next action of a row ticked off on a day, ISO 8601; the same plan where there is none. */
export function tickAction(plan: Plan, key: string, on: string): Plan {
  const { action, done = [] } = plan.notes[key] ?? emptyNote;
  if (action.trim() === "") return plan;
  return editNote(plan, key, { action: "", due: "", done: [...done, { action: action.trim(), on }] });
}

/** The plan with the action of a row that was ticked off last to be done again; the same plan where it has another by now. */
export function untickAction(plan: Plan, key: string, { action, on, due }: TickedAction): Plan {
  const { action: next, due: nextDue, done = [] } = plan.notes[key] ?? emptyNote;
  const place = done.findLastIndex((one) => one.action === action && one.on === on);
  if (next.trim() !== "" || nextDue !== "" || place === -1) return plan;
  return editNote(plan, key, { action, due, done: done.toSpliced(place, 1) });
}

/** The plan with an action that was done changed, by its place from 0; undefined takes it away. */
export function editDone(plan: Plan, key: string, place: number, action: DoneAction | undefined): Plan {
  const { done = [] } = plan.notes[key] ?? emptyNote;
  return editNote(plan, key, { done: done.flatMap((one, at) => (at === place ? (action ?? []) : one)) });
}

/** The plan with a measured value; undefined takes it away. */
export function editActual(plan: Plan, key: string, target: string, actual: Actual | undefined): Plan {
  const { [target]: _, ...others } = (plan.notes[key] ?? emptyNote).actuals;
  return editNote(plan, key, { actuals: actual ? { ...others, [target]: actual } : others });
}

/** A piece of evidence on which nothing has been written. */
export const makeBlank = (id: string): Evidence => ({ id, title: "", date: "", story: "", link: "", confirmedBy: "" });

/** The plan with a piece of evidence of a row changed; one that it does not hold yet comes into it, and onto the row. */
export function writeEvidence(plan: Plan, key: string, id: string, fields: Partial<Omit<Evidence, "id">>): Plan {
  if (!plan.evidence.some((piece) => piece.id === id))
    return linkEvidence({ ...plan, evidence: [...plan.evidence, { ...makeBlank(id), ...fields }] }, key, id);
  return { ...plan, evidence: plan.evidence.map((piece) => (piece.id === id ? { ...piece, ...fields } : piece)) };
}

/** The plan without the pieces of a row on which nothing is written; the same plan where there are none. */
export function dropBlankEvidence(plan: Plan, key: string): Plan {
  const { evidence } = plan.notes[key] ?? emptyNote;
  return plan.evidence
    .filter((piece) => isBlank(piece) && evidence.includes(piece.id))
    .reduce((rest, { id }) => removeEvidence(rest, id), plan);
}

export function linkEvidence(plan: Plan, key: string, id: string): Plan {
  const { evidence } = plan.notes[key] ?? emptyNote;
  return evidence.includes(id) ? plan : editNote(plan, key, { evidence: [...evidence, id] });
}

/** Takes a piece of evidence off a row; the piece itself stays. */
export function unlinkEvidence(plan: Plan, key: string, id: string): Plan {
  const { evidence } = plan.notes[key] ?? emptyNote;
  return editNote(plan, key, { evidence: evidence.filter((other) => other !== id) });
}

/** Deletes a piece of evidence, on whatever rows it stands. */
export function removeEvidence(plan: Plan, id: string): Plan {
  const drop = (note: Note): Note => ({ ...note, evidence: note.evidence.filter((other) => other !== id) });
  return {
    ...plan,
    evidence: plan.evidence.filter((piece) => piece.id !== id),
    notes: Object.fromEntries(Object.entries(plan.notes).map(([key, note]) => [key, drop(note)])),
    archivedRows: plan.archivedRows.map((row) => ({ ...row, note: drop(row.note) })),
  };
}
