import { foldSpelling } from "./foldSpelling.ts";
import { type Needle, toNeedle, toSignNeedle } from "./nameNeedle.ts";
import { listSpellings } from "./nameSpellings.ts";
import { callsNobody, isWordToo } from "./nameWords.ts";
import { unspaced } from "./unspacedScripts.ts";

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

const toWords = (text: string): readonly string[] => text.match(word) ?? [];
const isName = (one: string, at: number, all: readonly string[]) =>
  Array.from(one).length > 1 && /\p{L}/u.test(one) && !callsNobody(one, at > 0 && at < all.length - 1);

function listInitialled(words: readonly string[]): string[][] {
  const named = words.filter((one, ...rest) => isName(one, ...rest) || Array.from(one).length === 1);
  const [first = "", last = ""] = [named.at(0), named.at(-1)];
  if (named.length < 2) return [];
  const isLong = (one: string) => one.length > 2 && !isWordToo(one) && !unspaced.test(one);
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

/** A word of a name: letters, digits and the marks upon them, with apostrophes within. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
