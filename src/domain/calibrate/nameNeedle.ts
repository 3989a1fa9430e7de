import { isWordToo } from "./nameWords.ts";
import { unspaced } from "./unspacedScripts.ts";

/** A name, or a part of one, that a text may hold. */
export interface Needle {
  /** The words in small letters; the same for what two people are called. */
  readonly key: string;
  /** Its letters and digits alone, in small letters, as `toLetters` writes them. */
  readonly letters: string;
  /** Those that stay whatever ending the name has. */
  readonly stem: string;
  /** How many letters an ending may have. */
  readonly most: number;
  readonly isPart: boolean;
  /** Whether it is a word of the language where it stands in small letters. */
  readonly isWord: boolean;
  /** Whether words of its script are written without spaces, so that it is looked for anywhere. */
  readonly isAnywhere: boolean;
  /** Finds it up to its ending in a folded text, with the flag "u" and in whatever case. */
  readonly pattern: string;
  /** Finds the signs that may come after its words. */
  readonly signs: string;
}

interface Shape {
  readonly isPart: boolean;
  readonly isWord: boolean;
  /** What stands before, between and after the words. */
  readonly around?: readonly string[];
}

/** What finds the words of a name. `isWord` is true of words of the language. */
export function toNeedle(words: readonly string[], { isPart, isWord, around = [] }: Shape): Needle {
  const own = words.join(" ");
  const [last = ""] = words.slice(-1);
  const isAnywhere = words.every((one) => unspaced.test(one));
  const { stem, most } = isAnywhere ? { stem: last, most: 0 } : toStem(last);
  const between = around.slice(1, -1);
  const longest = Math.max(3, ...between.map(({ length }) => length));
  const joint = `[\\s._\\-${[...new Set(between.join(""))].map(escapeInClass).join("")}]{0,${longest}}`;
  const body = [...words.slice(0, -1), stem].map(inAnyCase).join(joint);
  return {
    key: own.toLowerCase(),
    letters: toLetters(own),
    stem: toLetters([...words.slice(0, -1), stem].join("")),
    most,
    isPart,
    isWord: isWord && own !== own.toLowerCase(),
    isAnywhere,
    pattern: toSigns(around.at(0)) + (oneHan.test(own) ? `(?<!${han})${body}(?!${han})` : body),
    signs: toSigns(around.at(-1)),
  };
}

/** What finds a name of signs alone, such as an emoji. */
export const toSignNeedle = (signs: string): Needle => ({
  key: signs,
  letters: "",
  stem: "",
  most: 0,
  isPart: false,
  isWord: false,
  isAnywhere: true,
  pattern: escape(signs),
  signs: "",
});

/**
 * A word without what an ending takes the place of. Latin names take an "s", and long ones two letters of any kind, such as
 * "Müllerin"; others that have capitals three, in place of a last vowel too ("Анны"); those without capitals two.
 */
function toStem(one: string): { readonly stem: string; readonly most: number } {
  if (/\p{sc=Latin}$/u.test(one)) return { stem: one, most: one.length > 3 && !isWordToo(one) ? 2 : 1 };
  if (one.length < 3 || !/\p{L}$/u.test(one)) return { stem: one, most: 0 };
  if (one.toLowerCase() === one.toUpperCase()) return { stem: one, most: 2 };
  const stem = one.replace(/[аеиоуыэюяьαειουωης]$/iu, "");
  return { stem: stem.length < 3 ? one : stem, most: 3 };
}

/** A text by its letters and digits alone, in small letters. */
export const toLetters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");

const han = String.raw`\p{sc=Han}`;
const oneHan = /^\p{sc=Han}$/u;

const toSigns = (signs = "") =>
  signs.trim() === "" ? "" : `(?:${escape(signs.trimEnd()).replaceAll(/\s+/gu, String.raw`\s*`)})?`;
const inAnyCase = (text: string) => Array.from(text, toCases).join("");
function toCases(sign: string): string {
  const upper = sign.toUpperCase();
  const cases = new Set(
    [sign, sign.toLowerCase(), upper, upper.toLowerCase()].filter(({ length }) => length === sign.length),
  );
  return cases.size === 1 ? escape(sign) : `[${[...cases].join("")}]`;
}
const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
const escapeInClass = (sign: string) => sign.replaceAll(/[\\\]^[\-()/|{}]/g, String.raw`\$&`);
