import { countNoun, joinWords } from "./numberWords.ts";

/** More names than this are not all told where they are read in passing. */
export const fewNames = 3;

/** "Kim, Lou and Max", "Kim, Lou and four others": of more than a few names the first two, and how many there are besides. */
export function nameFew(names: readonly string[]): string {
  if (names.length <= fewNames) return joinWords(names);
  const named = names.slice(0, 2);
  return joinWords([...named, countNoun(names.length - named.length, "other")]);
}
