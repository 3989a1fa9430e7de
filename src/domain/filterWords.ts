/** The words of a filter's text, in lower case. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** True where a text, in lower case, holds all of the words, wherever. */
export const holdsWords = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));
