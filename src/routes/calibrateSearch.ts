import { compact, readText } from "./searchValues.ts";

/** What the address of a session's page across people says: ids alone, and never a name. */
export interface AcrossSearch {
  /** Which skills: those that somebody is below the level in, or on which something is not agreed yet. */
  readonly only?: "below" | "open";
  /** The person at the right end of those in view, where not all fit. */
  readonly view?: string;
  /** The people who are compared, and the level that both are held against. */
  readonly one?: string;
  readonly other?: string;
  readonly level?: string;
  /** Only the rows in which the two differ. */
  readonly rows?: "different";
}

/** Reads the address of the page across people. What it does not understand it leaves out. */
export function parseAcrossSearch(raw: Readonly<Record<string, unknown>>): AcrossSearch {
  const only = raw["only"];
  return compact({
    only: only === "below" || only === "open" ? only : undefined,
    view: readText(raw["view"]),
    one: readText(raw["one"]),
    other: readText(raw["other"]),
    level: readText(raw["level"]),
    rows: raw["rows"] === "different" ? ("different" as const) : undefined,
  });
}
