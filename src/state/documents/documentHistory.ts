import type { Kept, Way } from "../../domain/kept.ts";
import { isSameContent } from "./documentImport.ts";
import { mergeChange } from "./mergeChange.ts";

/** What a document was, and what it was before that was undone; the latest last. Kept as long as the page. */
export interface DocumentHistory<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** The field that is being typed in: its edits are one step. */
  readonly field?: string;
}

export const emptyHistory: DocumentHistory<never> = { past: [], future: [] };

const mostSteps = 200;

/** Remembers the document as it is before an edit. What had been undone is gone then. */
export function recordStep<T>(
  { past, field: last }: DocumentHistory<T>,
  before: T,
  field?: string,
): DocumentHistory<T> {
  if (field !== undefined && field === last) return { past, future: [], field };
  return { past: [...past, before].slice(-mostSteps), future: [], ...(field !== undefined && { field }) };
}

/** The document one step back, or forth; undefined where there is none. */
export function takeStep<T extends Kept>(
  { past, future }: DocumentHistory<T>,
  present: T,
  way: Way,
): { readonly history: DocumentHistory<T>; readonly document: T } | undefined {
  const document = (way === "undo" ? past : future).at(-1);
  if (!document) return undefined;
  const history =
    way === "undo"
      ? { past: past.slice(0, -1), future: [...future, present] }
      : { past: [...past, present], future: future.slice(0, -1) };
  // A step changes what was written, never how often it was saved.
  return { history, document: { ...document, revision: present.revision } };
}

/** What a step leads to once another page has changed the document that this one knew: what was done there stays. */
const rebase = <T extends Kept>(step: T, known: T, present: T) => mergeChange(present, known, step) as T;

/** True where the last of some steps would still change something. */
export function hasStep<T extends Kept>(steps: readonly T[], known: T, present: T): boolean {
  return steps.slice(-1).some((step) => !isSameContent(rebase(step, known, present), present));
}

/**
 * The steps as they are once another page has changed the document that this one knew: each undoes what was done here, and
 * nothing that was done there. Undefined where no step is left that would change anything.
 */
export function rebaseHistory<T extends Kept>(
  { past, future }: DocumentHistory<T>,
  known: T,
  present: T,
): DocumentHistory<T> | undefined {
  const rebaseAll = (steps: readonly T[]) => {
    const rebased = steps.map((step) => rebase(step, known, present));
    return rebased.filter((step, at) => !isSameContent(step, rebased[at + 1] ?? present));
  };
  const left = { past: rebaseAll(past), future: rebaseAll(future) };
  return left.past.length + left.future.length > 0 ? left : undefined;
}
