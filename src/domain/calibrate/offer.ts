import { findLevel, type Ladder } from "../ladder/ladder.ts";
import { noOffer } from "./session.ts";

/** "offer at Senior", "no offer": what was decided on a candidate. A level that the ladder lacks goes by its id. */
export function describeOffer(ladder: Ladder, level: string): string {
  return level === noOffer ? "no offer" : `offer at ${findLevel(ladder, level)?.title ?? level}`;
}
