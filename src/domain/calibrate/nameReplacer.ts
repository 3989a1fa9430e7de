import { foldSpelling } from "./foldSpelling.ts";
import { type Needle, toLetters } from "./nameNeedle.ts";
import { listNeedles } from "./nameNeedles.ts";

export interface Named {
  readonly name: string;
  readonly pseudonym: string;
}

/**
 * A function that puts pseudonyms for names in a text, the longest name first, in whatever case and spelling
 * (`foldSpelling`), with the endings of a language, however its words are joined ("ana.silva", "AnaSilva"), and in parts
 * (`listNeedles`). What several people may be called becomes "someone", unless one of them is called just so. To replace
 * too much is the safe side; but a name that is also an English word stays where it stands in small letters, since the
 * text could not be read else. The rest of a text stays as it was written.
 */
export function buildNameReplacer(named: readonly Named[]): (text: string) => string {
  const needles = named
    .flatMap(({ name, pseudonym }) => listNeedles(name).map((needle) => ({ ...needle, pseudonym })))
    .toSorted((left, right) => right.letters.length - left.letters.length || left.key.length - right.key.length);
  if (needles.length === 0) return (text) => text;
  const join = (list: readonly Needle[]) => [...new Set(list.map(({ pattern }) => pattern))].join("|") || never;
  const signs = [...new Set(needles.map((needle) => needle.signs))].filter(Boolean).join("|");
  const [anywhere = [], bounded = []] = [true, false].map((is) =>
    needles.filter(({ isAnywhere }) => isAnywhere === is),
  );
  const words = `${begin}${prefix}(?:${join(bounded)})${ending}`;
  const pattern = new RegExp(`(?:${words}|(?:${join(anywhere)})${noMark})(?:${signs})`, "gu");
  return (text) => {
    const folded = foldSpelling(text);
    const finds: Find[] = [];
    let end = 0;
    for (const { 0: match, index } of folded.text.matchAll(pattern)) {
      const called = listCalled(needles, match);
      if (called.length === 0) continue;
      const to = folded.endOf(index + match.length - 1) + 1;
      const last = finds.at(-1);
      const both =
        last && isJoint.test(folded.text.slice(end, index)) ? called.filter((one) => last.called.includes(one)) : [];
      if (last && both.length > 0) finds.splice(-1, 1, { from: last.from, to, called: both });
      else finds.push({ from: folded.startOf(index), to, called });
      end = index + match.length;
    }
    return write(text, finds);
  };
}

/** Who may be meant: who is called just so before one whose name has an ending, and a whole name before a part. */
function listCalled(needles: readonly (Needle & Pick<Named, "pseudonym">)[], match: string): readonly string[] {
  const letters = toLetters(match);
  const possible = needles.filter(({ isWord }) => !isWord || match !== match.toLowerCase());
  const same = possible.filter((needle) => needle.letters === letters);
  const spelt = same.filter(({ key }) => key === match.toLowerCase());
  const exact = spelt.length > 0 ? spelt : same;
  const fitting = exact.length > 0 ? exact : possible.filter((needle) => hasEnding(needle, match, letters));
  const wholes = fitting.filter(({ isPart }) => !isPart);
  return [...new Set((wholes.length > 0 ? wholes : fitting).map(({ pseudonym }) => pseudonym))];
}

/** Latin names in small letters take an "s" alone: more would make them other words too often. */
function hasEnding({ stem, most }: Needle, match: string, letters: string): boolean {
  const before = letters.indexOf(stem);
  const after = letters.slice(before + stem.length);
  if (before < 0 || stem === "" || before > 2 || (before > 0 && !withPrefix.test(stem)) || after.length > most)
    return false;
  return after === "s" || !/^\p{sc=Latin}/u.test(after) || (most > 1 && match !== match.toLowerCase());
}

/** Where somebody is called in a text, in UTF-16 units, and who it may be. */
interface Find {
  readonly from: number;
  readonly to: number;
  readonly called: readonly string[];
}

function write(text: string, finds: readonly Find[]): string {
  let hidden = "";
  let end = 0;
  for (const { from, to, called } of finds) {
    const [only = ""] = called;
    hidden += text.slice(end, from);
    hidden += called.length === 1 ? only : /(?:^|[.!?]\s+)$/u.test(hidden) ? "Someone" : "someone";
    end = to;
  }
  return hidden + text.slice(end);
}

/** Between two parts of one name. */
const isJoint = /^[\s._-]{0,3}$/u;
/** A hump begins and ends a word too: "teamAna". A figure ends a name, but not within another figure. */
const begin = String.raw`(?:(?<![\p{L}\p{M}])|(?<=\p{Ll})(?=\p{Lu}))`;
const ending = String.raw`[\p{L}\p{M}]{0,3}(?:(?![\p{L}\p{M}])|(?<=\p{Ll})(?=\p{Lu}))(?<!\p{N}(?=\p{N}))`;
/** Hebrew and Arabic write "and", "to" and "in" at the beginning of a word. */
const prefix = String.raw`(?:[\p{sc=Hebrew}\p{sc=Arabic}]{1,2}?)??`;
const withPrefix = /^[\p{sc=Hebrew}\p{sc=Arabic}]/u;
/** A mark, or the last sound of a Korean syllable, makes it another one. */
const noMark = String.raw`(?![\p{M}\u11A8-\u11FF])`;
const never = "(?!)";
