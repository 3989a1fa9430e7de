import { foldSpelling } from "./foldSpelling.ts";
import { callsNobody, isWordToo } from "./nameWords.ts";

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

/**
 * What a text may call somebody: the whole name, its words, cut at all that is no letter or digit ("Silva, Bo" is "Silva"
 * and "Bo"), one of them by its initial ("A. Silva", "asilva"), of a name without spaces its family and given name. What
 * stands in brackets is looked for where it is not in small letters, as it may be a team; an abbreviation there is not.
 */
export function listNeedles(name: string): Needle[] {
  return listSpellings(name).flatMap((spelling) => {
    const words = toWords(spelling);
    if (words.length === 0) return /\p{Extended_Pictographic}/u.test(spelling) ? [toSignNeedle(spelling)] : [];
    const aside = Array.from(spelling.matchAll(/[([{][^)\]}]*[)\]}]/gu), ([inside]) => inside).join(" ");
    const isTeam = (one: string) => toWords(aside).includes(one);
    const parts = words.filter(isName).filter((one) => !(isTeam(one) && one === one.toUpperCase()));
    return [
      toNeedle(words, { isPart: false, around: spelling.split(word), isWord: words.every(isWordToo) }),
      ...(words.length > 1 ? parts : []).map((one) =>
        toNeedle([one], { isPart: true, isWord: isWordToo(one) || isTeam(one) }),
      ),
      ...listInitialled(words).map((list) => toNeedle(list, { isPart: true, isWord: false })),
      ...words.flatMap(listUnspaced).map((one) => toNeedle([one], { isPart: true, isWord: false })),
    ];
  });
}

/** With and without apostrophes, and with both spellings of an umlaut: "Müller", "Mueller", "Muller". */
function listSpellings(name: string): string[] {
  const spread = name.normalize("NFC").replaceAll(/[äöüåø]/giu, (sign) => {
    const [letter = "", second = ""] = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" }[sign.toLowerCase()] ?? "";
    return (sign === sign.toLowerCase() ? letter : letter.toUpperCase()) + second;
  });
  const all = [name, spread, name.replaceAll(/(?<=[aou])e(?=\p{L}{2})/giu, "")].map((one) =>
    foldSpelling(one).text.trim(),
  );
  return [...new Set(all.flatMap((one) => [one, one.replaceAll("'", "")]))];
}

const toWords = (text: string): readonly string[] => text.match(word) ?? [];
const isName = (one: string, at: number, all: readonly string[]) =>
  Array.from(one).length > 1 && /\p{L}/u.test(one) && !callsNobody(one, at > 0 && at < all.length - 1);

function listInitialled(words: readonly string[]): string[][] {
  const named = words.filter((one, ...rest) => isName(one, ...rest) || Array.from(one).length === 1);
  const [first = "", last = ""] = [named.at(0), named.at(-1)];
  if (named.length < 2) return [];
  const isLong = (one: string) => one.length > 2 && !isWordToo(one) && !anywhere.test(one);
  const initialOf = (one: string) => Array.from(one)[0] ?? "";
  return [...(isLong(last) ? [[initialOf(first), last]] : []), ...(isLong(first) ? [[first, initialOf(last)]] : [])];
}

/** Names of Han and Hangul have one or two signs for the family and mostly two for the person. */
function listUnspaced(one: string): string[] {
  const signs = Array.from(one.normalize("NFC"));
  if (signs.length < 3 || !/^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(one)) return [];
  const parts = [signs.slice(0, 2), signs.slice(-2), signs.slice(0, -2)];
  return [...new Set(parts.filter(({ length }) => length > 1).map((part) => foldSpelling(part.join("")).text))];
}

interface Shape {
  readonly isPart: boolean;
  readonly isWord: boolean;
  /** What stands before, between and after the words. */
  readonly around?: readonly string[];
}

function toNeedle(words: readonly string[], { isPart, isWord, around = [] }: Shape): Needle {
  const own = words.join(" ");
  const [last = ""] = words.slice(-1);
  const isAnywhere = words.every((one) => anywhere.test(one));
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

const toSignNeedle = (signs: string): Needle => ({
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

/** A word of a name: letters, digits and the marks upon them, with apostrophes within. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts that are written without spaces, or that add particles to a name. */
const anywhere =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+$/u;
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
