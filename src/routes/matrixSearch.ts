import { compact, readList, readParts, readText } from "./searchValues.ts";

/** What the address of a matrix says. Everything is optional: what is left out is the default. */
export interface MatrixSearch {
  /** The ids of the levels that are columns. Default: all. */
  readonly levels?: readonly string[];
  /** Where a cell must stand: importances, commonalities, or deciders. */
  readonly is?: readonly string[];
  /** "all": each of `is` must stand somewhere in the row. Default: one of them. */
  readonly match?: "all";
  /** Where a skill must stand in its level's tiers. */
  readonly tier?: readonly string[];
  /** How a cell must have moved since the step below. */
  readonly moves?: readonly string[];
  /** "1": only cells that stand otherwise on the step below. */
  readonly newly?: "1";
  /** The ids of the levels at which all of the above must hold. Default: any. */
  readonly at?: readonly string[];
  readonly category?: readonly string[];
  /** "1": only rows that every level shown has. */
  readonly everywhere?: "1";
  /** Words that a row must hold. */
  readonly q?: string;
  /** "name", "levels", "movement", or "at:" and the id of a level. Default: by category. */
  readonly sort?: string;
  readonly order?: "reverse";
  readonly density?: "compact";
  /** Shows the texts of all rows. */
  readonly show?: "full";
  /** The ids of the categories that are folded. */
  readonly folded?: readonly string[];
  /** On narrow screens: the id of the level at the right end of those in view. */
  readonly view?: string;
  /** The row that is open. */
  readonly row?: string;
}

/** What is typed, opened or brought into view makes no history. */
export const quietParts = ["q", "row", "folded", "view"] as const satisfies readonly (keyof MatrixSearch)[];

/** Reads the address of a matrix. Ids and words are checked where the ladder is known. */
export function parseMatrixSearch(raw: Readonly<Record<string, unknown>>): MatrixSearch {
  return compact({
    levels: readParts(raw["levels"]),
    is: readList(raw["is"]),
    match: raw["match"] === "all" ? ("all" as const) : undefined,
    tier: readList(raw["tier"]),
    moves: readList(raw["moves"]),
    newly: raw["newly"] === "1" ? ("1" as const) : undefined,
    at: readList(raw["at"]),
    everywhere: raw["everywhere"] === "1" ? ("1" as const) : undefined,
    category: readList(raw["category"]),
    q: readText(raw["q"]),
    sort: readText(raw["sort"]),
    order: raw["order"] === "reverse" ? ("reverse" as const) : undefined,
    density: raw["density"] === "compact" ? ("compact" as const) : undefined,
    show: raw["show"] === "full" ? ("full" as const) : undefined,
    folded: readList(raw["folded"]),
    view: readText(raw["view"]),
    row: readText(raw["row"]),
  });
}
