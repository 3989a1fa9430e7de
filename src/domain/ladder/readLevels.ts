import { findLevel, type Ladder, type LevelId } from "./ladder.ts";

/** Between two names; the last is a comma that was written for an address twice. */
const separator = /[,;|]|%2c/i;
/** What chats, mails and brackets around a link leave at the ends of a name. */
const atEnds = /^[\s+.:!?…*_`"'“”‘’«»()[\]{}<>]+|[\s+.:!?…*_`"'“”‘’«»()[\]{}<>]+$/g;

const clean = (text: string) => text.replaceAll(atEnds, "").replaceAll(/[\s+]+/g, " ");

/** A name as it is compared: in any case, and with any sign between its words. */
export const foldName = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, " ");

const splitNames = (text: string) => text.split(separator).map(clean).filter(Boolean);

/** Pieces of one name as it is compared, whatever divides them. */
const toKey = (pieces: readonly string[]) => pieces.map(foldName).join(",");

/**
 * The levels that a text of an address names, in its order and each once: by id, title or short title, in any case. Names
 * are divided by commas, semicolons or bars, unless what these divide is the name of one level; levels that only spaces
 * divide are told apart where all words name one. What names no level stays as it is written, but for signs at its ends.
 */
export function readLevels(ladder: Ladder, text: string): string[] {
  const pieces = splitNames(text);
  const names = indexNames(ladder);
  const [only = ""] = pieces;
  return [...new Set((pieces.length === 1 && readWords(names, only)) || readPieces(ladder, names, pieces))];
}

type Names = ReadonlyMap<string, LevelId>;

/** The levels by their names. An id counts before a title, should one level's id be the title of another. */
function indexNames({ levels }: Ladder): Names {
  const titles = levels.flatMap(({ id, title, shortTitle }) => [title, shortTitle].map((name) => [name, id] as const));
  const all = [...titles.toReversed(), ...levels.map(({ id }) => [id, id] as const)];
  return new Map(all.map(([name, id]) => [toKey(splitNames(name)), id]));
}

/**
 * Each piece alone or, where some in a row are the name of one level, that level: by as many pieces as it can. Ids in a
 * row, as the app writes them, stay apart.
 */
function readPieces(ladder: Ladder, names: Names, pieces: readonly string[]): string[] {
  const mostPieces = Math.max(...[...names.keys()].map((name) => name.split(",").length));
  const isId = (piece: string) => findLevel(ladder, piece) !== undefined;
  const read: string[] = [];
  for (let start = 0, end = 0; start < pieces.length; start = end) {
    const find = () => names.get(toKey(pieces.slice(start, end)));
    for (end = Math.min(pieces.length, start + mostPieces); end > start + 1; end -= 1)
      if (find() !== undefined && !pieces.slice(start, end).every(isId)) break;
    read.push(find() ?? pieces.slice(start, end).join(""));
  }
  return read;
}

/**
 * The levels that words name, each by as many words as it can. Undefined where a word is left over. From the end on, so
 * that each rest is read once: an address may be as long as it likes.
 */
function readWords(names: Names, text: string): LevelId[] | undefined {
  const words = text.split(" ");
  const mostWords = Math.max(...[...names.keys()].map((name) => name.split(" ").length));
  /** What the words from each on name. */
  const named: (LevelId[] | undefined)[] = [];
  named[words.length] = [];
  for (let start = words.length - 1; start >= 0; start -= 1)
    for (let end = Math.min(words.length, start + mostWords); end > start && !named[start]; end -= 1) {
      const rest = named[end];
      if (!rest) continue;
      const first = names.get(foldName(words.slice(start, end).join(" ")));
      if (first !== undefined) named[start] = [first, ...rest];
    }
  return named[0];
}
