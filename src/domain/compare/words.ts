import { diffWords } from "diff";

/** A run of text that both sides share, that only the new side has, or that only the old side had. */
export interface WordMark {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
}

let latest: { readonly before: string; readonly after: string; readonly marks: readonly WordMark[] } | undefined;

/**
 * Word-level marks that turn `before` into `after`. Removed words come before those that replace them. A word or two that
 * happen to be shared in the middle of a rewritten passage ("and", "of the") are marked with it, so that it reads as one.
 * What was asked last is kept: a cell asks whether its text was written anew, and the text in it for the same marks.
 */
export function markWords(before: string, after: string): readonly WordMark[] {
  if (latest?.before !== before || latest.after !== after) latest = { before, after, marks: findMarks(before, after) };
  return latest.marks;
}

function findMarks(before: string, after: string): WordMark[] {
  const parts = diffWords(before, after);
  const marks: WordMark[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") marks.push({ kind: "removed", text: removed });
    if (added !== "") marks.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [at, part] of parts.entries()) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else if (at > 0 && at < parts.length - 1 && isChance(part.value)) {
      removed += part.value;
      added += part.value;
    } else {
      flush();
      marks.push({ kind: "kept", text: part.value });
    }
  }
  flush();
  return marks;
}

/** Fewer than two words of weight. */
const isChance = (text: string) => (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).length < 2;

/**
 * Texts that share less than this part of their letters are written anew: marks would strike out the whole of the one and
 * underline the whole of the other. Found by trial on the SRE ladder, where it is four rewordings of seven.
 */
const leastKept = 0.2;

/** Whether marks say that one text was written anew as another. A text that came or went as a whole was not. */
export function isWrittenAnew(marks: readonly WordMark[]): boolean {
  const count = (kind: WordMark["kind"]) =>
    marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.text.length : 0), 0);
  const [kept, added, removed] = [count("kept"), count("added"), count("removed")];
  return added > 0 && removed > 0 && 2 * kept < leastKept * (2 * kept + added + removed);
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
