import { compact, readParts } from "./searchValues.ts";

/** What the address of a brief says. */
export interface BriefSearch {
  /** The levels' ids from left to right: a brief for each with the one to its left. Default: as in the comparison. */
  readonly levels?: readonly string[];
}

/** Reads the address of a brief. What its names mean is found where the ladder is known. */
export function parseBriefSearch(raw: Readonly<Record<string, unknown>>): BriefSearch {
  return compact({ levels: readParts(raw["levels"]) });
}
