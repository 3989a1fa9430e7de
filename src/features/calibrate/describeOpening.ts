import { describeDay, findToday } from "../../parts/day.ts";

/**
 * "Opened on 3 Mar 2026; Dan’s sheet is still to come and will be shown apart.": what is said of a board, or of cards, that
 * opened at a moment in ISO 8601, with what is to be known of it since; empty where that is nothing.
 */
export function describeOpening(opened: string | undefined, since: string): string {
  if (since === "" || opened === undefined) return "";
  return `Opened on ${describeDay(findToday(new Date(opened)))}; ${since}`;
}
