import { compact, readText } from "./searchValues.ts";

/** What a level's address says besides the level. */
export interface LevelSearch {
  /** The row that is open: a section's id, and that of a statement or catalogue entry. */
  readonly row?: string;
}

export function parseLevelSearch(raw: Readonly<Record<string, unknown>>): LevelSearch {
  return compact({ row: readText(raw["row"]) });
}
