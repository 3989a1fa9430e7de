import type { Ladder, LevelId } from "./ladder.ts";

/** Between two names; the last is a comma that was written for an address twice. */
const separator = /[,;|]|%2c/i;
/** What chats, mails and brackets around a link leave at the ends of a name. */
const atEnds = /^[\s+.:!?…*_`"'“”‘’«»()[\]{}<>]+|[\s+.:!?…*_`"'“”‘’«»()[\]{}<>]+$/g;

const clean = (text: string) => text.replaceAll(atEnds, "").replaceAll(/[\s+]+/g, " ");

/** A name as it is compared: in any case, and with any sign between its words. */
export const foldName = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, " ");

/**
 * The levels that a text of an address names, in its order and each once: by id, title or short title, in any case. Names
 * are divided by commas, semicolons or bars; levels that only spaces divide are told apart where all words name one. What
 * names no level stays as it is written, but for signs at its ends; reading the result again gives the same.
 */
export function readLevels(ladder: Ladder, text: string): string[] {
  const pieces = text.split(separator).map(clean).filter(Boolean);
  const [only = ""] = pieces;
  const named = pieces.length === 1 ? readWords(ladder, only) : undefined;
  return [...new Set<string>(named ?? pieces.map((piece) => findNamed(ladder, piece) ?? piece))];
}

/** An id counts before a title, should one level's id be the title of another. */
function findNamed({ levels }: Ladder, name: string): LevelId | undefined {
  const folded = foldName(name);
  const has = (...names: readonly string[]) => names.some((other) => foldName(other) === folded);
  return (levels.find(({ id }) => has(id)) ?? levels.find(({ title, shortTitle }) => has(title, shortTitle)))?.id;
}

/**
 * The levels that words name, each by as many words as it can. Undefined where a word is left over. From the end on, so
 * that each rest is read once: an address may be as long as it likes.
 */
function readWords(ladder: Ladder, text: string): LevelId[] | undefined {
  const words = text.split(" ");
  const mostWords = Math.max(
    ...ladder.levels.flatMap(({ id, title, shortTitle }) => [id, title, shortTitle].map(countWords)),
  );
  /** What the words from each on name. */
  const named: (LevelId[] | undefined)[] = [];
  named[words.length] = [];
  for (let start = words.length - 1; start >= 0; start -= 1)
    for (let end = Math.min(words.length, start + mostWords); end > start && !named[start]; end -= 1) {
      const rest = named[end];
      if (!rest) continue;
      const first = findNamed(ladder, words.slice(start, end).join(" "));
      if (first !== undefined) named[start] = [first, ...rest];
    }
  return named[0];
}

const countWords = (name: string) => foldName(name).split(" ").length;
