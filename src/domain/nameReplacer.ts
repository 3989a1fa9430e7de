import { groupBy } from "./groupBy.ts";

export interface Named {
  readonly name: string;
  readonly pseudonym: string;
}

/** A name, or a part of one, that a text may hold. */
interface Needle {
  readonly words: readonly string[];
  readonly pseudonym: string;
  /** A part is replaced only as it is written: "will" is a word, "Will" may be half a name. */
  readonly isPart: boolean;
}

/**
 * A function that puts pseudonyms for names in a text: whole words only, the longest name first, in whatever case, and
 * however its words are joined ("ana.silva"). Each part of a name that begins with a capital letter goes too, so that
 * "Ana Silva" does not stay as "Ana". What several people are called becomes all of their pseudonyms. A name that is also
 * a word of the language takes that word with it: to replace too much is the safe side. Texts are compared as Unicode
 * composes them (NFC).
 */
export function buildNameReplacer(named: readonly Named[]): (text: string) => string {
  const whole = named.map(({ name, pseudonym }): Needle => ({ words: toWords(name), pseudonym, isPart: false }));
  const parts = whole.flatMap(({ words, pseudonym }) =>
    words.length > 1 ? words.filter(isPart).map((word): Needle => ({ words: [word], pseudonym, isPart: true })) : [],
  );
  const groups = [...groupBy([...whole, ...parts], toKey)].filter(([key]) => key !== "").toSorted(longestFirst);
  if (groups.length === 0) return (text) => text;
  const alternatives = groups.map(([, [first]]) => `(${first?.words.map(escape).join(String.raw`[\s._-]+`) ?? ""})`);
  const pattern = new RegExp(`(?<!${letter})(?:${alternatives.join("|")})(?!${letter})`, "giu");
  return (text) => {
    const composed = text.normalize("NFC");
    const hidden = composed.replace(pattern, (match: string, ...caught: (string | undefined)[]) => {
      const needles = groups[caught.slice(0, groups.length).findIndex((part) => part !== undefined)]?.[1] ?? [];
      const fitting = needles.filter(({ isPart, words }) => !isPart || words[0] === match);
      const certain = fitting.filter(({ isPart }) => !isPart);
      const names = (certain.length > 0 ? certain : fitting).map(({ pseudonym }) => pseudonym);
      return names.length > 0 ? [...new Set(names)].join(" or ") : match;
    });
    return hidden === composed ? text : hidden;
  };
}

/** What a word is made of: letters, digits and the marks upon them. */
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const toWords = (name: string) => name.normalize("NFC").split(/\s+/u).filter(Boolean);
const isPart = (word: string) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word);
const toKey = ({ words }: Needle) => words.join(" ").toLowerCase();
const longestFirst = ([left]: [string, unknown], [right]: [string, unknown]) => right.length - left.length;
/** With the flag "u" a hyphen is escaped in brackets only; here it stands outside. */
const escape = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
