import { describeDay, findToday } from "../../parts/day.ts";

/**
 * "Opened on 3 Mar 2026; Dan’s sheet is still to come and will be shown apart.": what is said of a board, or of cards, that
 * opened at a moment in ISO 8601, with what is still to come; empty where all are in.
 */
export function describeOpening(opened: string | undefined, toCome: string): string {
  if (toCome === "" || opened === undefined) return "";
  return `Opened on ${describeDay(findToday(new Date(opened)))}; ${toCome}`;
}
