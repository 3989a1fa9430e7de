import { fewNames, nameFew } from "../nameFew.ts";
import { countNoun, joinWords } from "../numberWords.ts";
import { listOpening } from "./blind.ts";
import type { Session } from "./session.ts";

/**
 * What a change opens for good, as the object of a sentence: "the board of Kim and the cards of Zoe"; empty for nothing. All
 * are named, unless it `isBrief`, since a list beside it tells them; then many are counted: "six boards (Kim, Lou and four
 * others)".
 */
export function describeOpenings(before: Session, after: Session, isBrief = false): string {
  const { people, candidates } = listOpening(before, after);
  const name = (one: { readonly name: string }) => one.name.trim() || "somebody without a name";
  const tell = (list: readonly { readonly name: string }[], what: string, count: string) => {
    if (list.length === 0) return [];
    const names = list.map(name);
    return isBrief && names.length > fewNames ? [`${count} (${nameFew(names)})`] : [`${what} of ${joinWords(names)}`];
  };
  return joinWords([
    ...tell(people, people.length === 1 ? "the board" : "the boards", countNoun(people.length, "board")),
    ...tell(candidates, "the cards", `the cards of ${countNoun(candidates.length, "candidate")}`),
  ]);
}
