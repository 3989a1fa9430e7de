import { countNoun, toNumberWord } from "../numberWords.ts";

/** How many sheets, or cards, are waited for, and how many of them are in. */
export interface HandedIn {
  readonly handedIn: number;
  readonly wanted: number;
}

/** "two of three sheets are in": what of something, such as a sheet, is in, as a clause. */
export function describeHandedIn({ handedIn, wanted }: HandedIn, what: string): string {
  if (wanted === 0) return `no ${what} is waited for`;
  const count = handedIn === 0 ? "none" : toNumberWord(handedIn);
  return `${count} of ${countNoun(wanted, what)} ${handedIn < 2 ? "is" : "are"} in`;
}
