import { countNoun, joinWords } from "../numberWords.ts";
import type { Rater } from "./session.ts";

/** "Ana, Bo and one rater without a name": those without a name are counted. */
export function nameRaters(raters: readonly Rater[]): string {
  const names = raters.map(({ name }) => name.trim()).filter(Boolean);
  const nameless = raters.length - names.length;
  return joinWords([...names, ...(nameless > 0 ? [`${countNoun(nameless, "rater")} without a name`] : [])]);
}
