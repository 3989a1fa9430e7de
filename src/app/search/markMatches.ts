import { findWords, foldWord } from "./searchWords.ts";

export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts: its words that were looked for, and what stands between them. */
export function markMatches(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { word, at } of findWords(text)) {
    if (!terms.has(foldWord(word))) continue;
    if (at > end) parts.push({ text: text.slice(end, at), isMatch: false });
    parts.push({ text: word, isMatch: true });
    end = at + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}

/**
 * The place of a long text where the first word that was looked for stands, with some words around it, of about
 * `length` signs. Undefined where it holds none.
 */
export function findExcerpt(text: string, terms: ReadonlySet<string>, length = 110): string | undefined {
  const line = text.split("\n").find((part) => findWords(part).some(({ word }) => terms.has(foldWord(word))));
  if (line === undefined) return undefined;
  if (line.length <= length) return line;
  const words = findWords(line);
  const first = words.findIndex(({ word }) => terms.has(foldWord(word)));
  const start = words[Math.max(0, first - 4)]?.at ?? 0;
  const end = words.findLast(({ word, at }) => at + word.length <= start + length);
  const cut = line.slice(start, end ? end.at + end.word.length : start + length);
  return `${start > 0 ? "… " : ""}${cut}${start + cut.length < line.length ? " …" : ""}`;
}
