import { diffWords } from "diff";

/** A run of text that both sides share, that only the new side has, or that only the old side had. */
export interface WordMark {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
}

/** Word-level marks that turn `before` into `after`. Removed words come before those that replace them. */
export function markWords(before: string, after: string): WordMark[] {
  return diffWords(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    text: value,
  }));
}

/** The words of a text, in lower case, each once. */
export function toWordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** How alike two sets of words are, from 0 (no word shared) to 1 (the same words): the Dice coefficient. */
export function rateSimilarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
