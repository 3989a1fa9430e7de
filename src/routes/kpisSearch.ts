import { compact, readList, readParts, readText } from "./searchValues.ts";

/**
 * What the address of the KPIs says. Everything is optional: what is left out is the default. Names are kept as they are
 * written, so that those which there are not can be told.
 */
export interface KpisSearch {
  /** "table" or "rhythm". Default: charts. */
  readonly view?: string;
  /** The ids of the levels shown, in the ladder's order. Default: all. */
  readonly levels?: readonly string[];
  /** The ids of the two levels compared, the lower first. Default: the middle step of the ladder. */
  readonly pair?: readonly string[];
  readonly categories?: readonly string[];
  /** The ids of levels that all track it. */
  readonly tracked?: readonly string[];
  /** The kinds of target that it has at the pair. */
  readonly kinds?: readonly string[];
  /** What became of its targets between the pair. */
  readonly verdicts?: readonly string[];
  /** "changes" leaves out what is equal at both levels, or tracked at neither. */
  readonly show?: string;
  /** Default: the order of the catalogue. */
  readonly sort?: string;
  readonly q?: string;
  /** The ids of the KPIs that stand as tables among the charts. */
  readonly tables?: readonly string[];
  /** On narrow screens: the id of the level at the right end of those in view. */
  readonly column?: string;
}

/** What is typed, opened or brought into view makes no history. */
export const quietParts = ["q", "tables", "column"] as const satisfies readonly (keyof KpisSearch)[];

/** Reads the address of the KPIs. What its names mean is found where the ladder is known. */
export function parseKpisSearch(raw: Readonly<Record<string, unknown>>): KpisSearch {
  return compact({
    view: readText(raw["view"]),
    levels: readParts(raw["levels"]),
    pair: readParts(raw["pair"]),
    categories: readList(raw["categories"]),
    tracked: readList(raw["tracked"]),
    kinds: readList(raw["kinds"]),
    verdicts: readList(raw["verdicts"]),
    show: readText(raw["show"]),
    sort: readText(raw["sort"]),
    q: readText(raw["q"]),
    tables: readList(raw["tables"]),
    column: readText(raw["column"]),
  });
}
