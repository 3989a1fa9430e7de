import type { Plan } from "../domain/plan.ts";

/** What a plan was, and what it was before that was undone; the latest last. Kept as long as the page. */
export interface PlanHistory {
  readonly past: readonly Plan[];
  readonly future: readonly Plan[];
  /** The field that is being typed in: its edits are one step. */
  readonly field?: string;
}

export const emptyHistory: PlanHistory = { past: [], future: [] };

const mostSteps = 200;

/** Remembers the plan as it is before an edit. What had been undone is gone then. */
export function recordStep({ past, field: last }: PlanHistory, before: Plan, field?: string): PlanHistory {
  if (field !== undefined && field === last) return { past, future: [], field };
  return { past: [...past, before].slice(-mostSteps), future: [], ...(field !== undefined && { field }) };
}

/** The plan one step back, or forth; undefined where there is none. */
export function takeStep(
  { past, future }: PlanHistory,
  present: Plan,
  way: "undo" | "redo",
): { readonly history: PlanHistory; readonly plan: Plan } | undefined {
  const plan = (way === "undo" ? past : future).at(-1);
  if (!plan) return undefined;
  const history =
    way === "undo"
      ? { past: past.slice(0, -1), future: [...future, present] }
      : { past: [...past, present], future: future.slice(0, -1) };
  // A step changes what was written, never how often it was saved.
  return { history, plan: { ...plan, revision: present.revision } };
}
