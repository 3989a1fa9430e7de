import { compact, readList, readText } from "./searchValues.ts";

const boardFilters = ["critical", "apart", "sides", "open"] as const;
/** Which rows: Critical skills; two levels apart or more; marks on both sides of the proposed level; not agreed. */
export type BoardFilter = (typeof boardFilters)[number];

/** What the address of a board says: how it is looked at, and nothing that a person wrote. */
export interface BoardSearch {
  /** Only rows that fit all of them. */
  readonly only?: readonly BoardFilter[];
  /** The row that is open. */
  readonly row?: string;
}

/** Reads the address of a board. What it does not understand it leaves out. */
export function parseBoardSearch(raw: Readonly<Record<string, unknown>>): BoardSearch {
  return compact({
    only: boardFilters.filter((name) => readList(raw["only"])?.includes(name)),
    row: readText(raw["row"]),
  });
}
