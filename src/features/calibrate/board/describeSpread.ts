import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";

/**
 * How far apart the managers are, in words. Levels that lie side by side share a place: those who chose different ones of
 * them did not give the same mark.
 */
export function describeSpread({ spread, marks }: Pick<BoardRow, "spread" | "marks">): string {
  if (spread === undefined) return "Too few saw it";
  const seen = new Set(marks.flatMap(({ mark, place }) => (place === undefined ? [] : mark)));
  if (spread === 0) return seen.size > 1 ? "On levels side by side" : "All gave the same mark";
  return `${capitalise(countNoun(spread, "level"))} apart`;
}

/** "Not yet: two levels apart": how far a row is from being agreed. */
export function describeNotAgreed(row: Pick<BoardRow, "spread" | "marks">): string {
  const spread = describeSpread(row);
  return `Not yet: ${spread.charAt(0).toLowerCase()}${spread.slice(1)}`;
}
