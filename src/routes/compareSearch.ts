import { noNames } from "./namedLevels.ts";
import { compact, readList, readParts, readText } from "./searchValues.ts";

/**
 * What a comparison's address says. Everything is optional: what is left out is the default. Names are kept as they are
 * written, so that those which there are not can be told.
 */
export interface CompareSearch {
  /** The levels' ids from left to right; `noNames` where it says that it names some and does not. Default: the middle step. */
  readonly levels?: readonly string[];
  /** Levels that the address named too, and that are not shown: it named levels twice. */
  readonly besides?: readonly string[];
  /** The id of the level that all others are compared with. Default: each with the one to its left. */
  readonly base?: string;
  /** "all" shows unchanged rows as well. */
  readonly show?: string;
  /** The ids of the sections shown. Default: all. */
  readonly sections?: readonly string[];
  /** The ids of the sections that are folded. */
  readonly folded?: readonly string[];
  /** The classes of change shown. Default: all. */
  readonly classes?: readonly string[];
  /** One of `movedKinds`, such as "target": only rows of which a target changes. */
  readonly moved?: string;
  /** Words that a row must hold. */
  readonly q?: string;
  /** On narrow screens: the id of the level at the right end of those in view. */
  readonly view?: string;
  /** The row that is open. */
  readonly row?: string;
  /** "sections" or "table": how the size of the steps is shown. Default: a chart by class. */
  readonly steps?: string;
}

/** What is typed, opened or brought into view makes no history. */
export const quietParts = ["q", "row", "folded", "view"] as const satisfies readonly (keyof CompareSearch)[];

/** Reads a comparison's address. What its names mean is found where the ladder is known. */
export function parseCompareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  return compact({
    levels: readParts(raw["levels"]) ?? (isThere(raw["levels"]) ? noNames : undefined),
    besides: readList(raw["besides"]),
    base: readText(raw["base"]),
    show: readText(raw["show"]),
    sections: readList(raw["sections"]),
    folded: readList(raw["folded"]),
    classes: readList(raw["classes"]),
    moved: readText(raw["moved"]),
    q: readText(raw["q"]),
    view: readText(raw["view"]),
    row: readText(raw["row"]),
    steps: readText(raw["steps"]),
  });
}

/** Whether the address has a list, be there nothing in it. The empty list of a link is one that is taken away. */
const isThere = (value: unknown) => typeof value === "string" || (Array.isArray(value) && value.length > 0);
