import type { Noun } from "./kept.ts";
import { countNoun, joinWords } from "./numberWords.ts";

/** "one plan and two deleted plans": what an import brings; of two numbers, one of which is not 0. */
export function countWithDeleted(living: number, deleted: number, { one, many }: Noun): string {
  return joinWords([
    ...(living > 0 ? [countNoun(living, one, many)] : []),
    ...(deleted > 0 ? [countNoun(deleted, `deleted ${one}`, `deleted ${many}`)] : []),
  ]);
}
