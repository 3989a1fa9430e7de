/** A word as it is compared: in lower case and without accents. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
}

const word = /[^\n\r\p{Z}\p{P}]+/gu;

/** A text's words with where they stand in it. */
export function findWords(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(word)].map((match) => ({ word: match[0], at: match.index }));
}

/** Words that a question holds for the sake of grammar, and every text as well. */
const fillers = new Set(
  "a an and are at by do does for from get how i in is of on or the to what when where which who why with".split(" "),
);

/** Whether a word stands in a question for the sake of grammar alone. */
export const isFiller = (word: string): boolean => fillers.has(word);

/** Words that begin a question which is written out. */
const beginnings = new Set("how what when where which who why".split(" "));

/**
 * The words that a question asks for. The last may be the beginning of another word, so it counts even if it is a filler,
 * but for the end of a question that is written out: "what does a senior do". A single letter tells nothing beside other
 * words.
 */
export function listAskedWords(question: string): string[] {
  const words = findWords(question).map((found) => foldWord(found.word));
  const isWrittenOut = words.length > 2 && beginnings.has(words[0] ?? "");
  const asked = words.filter((one, at) => (at === words.length - 1 && !isWrittenOut) || !fillers.has(one));
  const long = asked.filter((one) => one.length > 1);
  return long.length > 0 ? long : words.slice(-1);
}
