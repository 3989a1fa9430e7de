import { joinWords } from "../numberWords.ts";
import { listOpening } from "./blind.ts";
import type { Session } from "./session.ts";

/** What a change opens for good, as the object of a sentence: "the board of Kim and the cards of Zoe"; empty for nothing. */
export function describeOpenings(before: Session, after: Session): string {
  const { people, candidates } = listOpening(before, after);
  const name = (list: readonly { readonly name: string }[]) =>
    joinWords(list.map((one) => one.name.trim() || "somebody without a name"));
  return joinWords([
    ...(people.length > 0 ? [`the board${people.length === 1 ? "" : "s"} of ${name(people)}`] : []),
    ...(candidates.length > 0 ? [`the cards of ${name(candidates)}`] : []),
  ]);
}
