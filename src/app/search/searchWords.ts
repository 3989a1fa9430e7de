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
  "a an and are at by do does for from how in is of on or the to what when where which who why with".split(" "),
);

/**
 * The words that a question asks for. The last may be the beginning of another word, so it counts even if it is a filler;
 * a single letter tells nothing beside other words.
 */
export function listAskedWords(question: string): string[] {
  const words = findWords(question).map((found) => foldWord(found.word));
  const asked = words.filter((one, at) => at === words.length - 1 || !fillers.has(one));
  const long = asked.filter((one) => one.length > 1);
  return long.length > 0 ? long : asked.slice(-1);
}
