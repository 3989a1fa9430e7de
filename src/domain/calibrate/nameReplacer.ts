import { foldSpelling } from "./foldSpelling.ts";
import { groupBy } from "../groupBy.ts";

export interface Named {
  readonly name: string;
  readonly pseudonym: string;
}

/** A name, or a part of one, that a text may hold. */
interface Needle {
  readonly words: readonly string[];
  readonly pseudonym: string;
  /** A part of one word is replaced only in its own case: "will" is a word, "Will" may be half a name. */
  readonly isPart: boolean;
}

/**
 * A function that puts pseudonyms for names in a text: whole words only, the longest name first, in whatever case and
 * spelling (`foldSpelling`), with or without its apostrophes, and however its words are joined ("ana.silva", "Jean-Luc").
 * Each part of a name that begins with a capital letter goes too, so that "Ana Silva" does not stay as "Ana". What several
 * people are called becomes all of their pseudonyms. A name that is also a word of the language takes that word with it: to
 * replace too much is the safe side. The rest of a text stays as it was written.
 */
export function buildNameReplacer(named: readonly Named[]): (text: string) => string {
  const needles = named.flatMap(({ name, pseudonym }) =>
    listSpellings(foldSpelling(name).text).flatMap((spelling) => listNeedles(spelling, pseudonym)),
  );
  const groups = [...groupBy(needles, toKey)].filter(([key]) => key !== "").toSorted(longestFirst);
  if (groups.length === 0) return (text) => text;
  const alternatives = groups.map(([, [{ words }]]) => `(${words.map(escape).join(`${joint}+`)})`);
  const pattern = new RegExp(`(?<!${letter})(?:${alternatives.join("|")})(?!${letter})`, "giu");
  return (text) => {
    const folded = foldSpelling(text);
    let hidden = "";
    let from = 0;
    for (const found of folded.text.matchAll(pattern)) {
      const [match, ...caught] = found;
      const called = groups.flatMap(([, list], at) => (caught[at] === undefined ? [] : list));
      const fitting = called.filter(({ isPart, words }) => !isPart || words.length > 1 || words[0] === match);
      const certain = fitting.filter(({ isPart }) => !isPart);
      const names = (certain.length > 0 ? certain : fitting).map(({ pseudonym }) => pseudonym);
      if (names.length === 0) continue;
      hidden += text.slice(from, folded.startOf(found.index)) + [...new Set(names)].join(" or ");
      from = folded.endOf(found.index + match.length - 1) + 1;
    }
    return hidden + text.slice(from);
  };
}

/** A name with its apostrophes and without: "O'Brien", "OBrien". */
const listSpellings = (name: string) => [...new Set([name, name.replaceAll("'", "")])];

/** The name as a whole, and its parts: of "Ana Smith-Jones" also "Ana", "Smith-Jones", "Smith" and "Jones". */
function listNeedles(name: string, pseudonym: string): Needle[] {
  const whole = toWords(name);
  const parts = [...new Set([...name.split(/\s+/u), ...whole])].filter(isPart).map(toWords);
  return [
    { words: whole, pseudonym, isPart: false },
    ...parts.filter(({ length }) => length < whole.length).map((words): Needle => ({ words, pseudonym, isPart: true })),
  ];
}

/** What a word is made of: letters, digits and the marks upon them. */
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
/** What may stand between the words of a name. */
const joint = String.raw`[\s._-]`;
const toWords = (name: string) => name.split(/[\s-]+/u).filter(Boolean);
const isPart = (word: string) => /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(word);
const toKey = ({ words }: Needle) => words.join(" ").toLowerCase();
const longestFirst = ([left]: [string, unknown], [right]: [string, unknown]) => right.length - left.length;
/** With the flag "u" a hyphen is escaped in brackets only; here it stands outside. */
const escape = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
