import type { BoardRow } from "../../../domain/calibrate/board.ts";

/**
 * How far apart the managers are, in words. Levels that lie side by side share a place: those who chose different ones of
 * them are not of one mind.
 */
export function describeSpread({ spread, marks }: Pick<BoardRow, "spread" | "marks">): string {
  if (spread === undefined) return "Seen by too few";
  const seen = new Set(marks.flatMap(({ mark, place }) => (place === undefined ? [] : mark)));
  if (spread === 0) return seen.size > 1 ? "Side by side" : "Of one mind";
  return spread === 1 ? "One level apart" : `${spread} levels apart`;
}
