import type { Theme } from "../../state/preferences.ts";

/** What there is to find, in the order in which equally good groups are shown. */
export const searchKinds = {
  action: "Actions",
  level: "Levels",
  skill: "Skills",
  behaviour: "Behaviours",
  kpi: "KPIs",
  tool: "Tools",
  decision: "Decision rights",
  section: "Sections",
  role: "Roles",
  topic: "Topics",
  statement: "Statements",
} as const;
export type SearchKind = keyof typeof searchKinds;

/** What choosing an item does: go to an address of the app, there to a row or part; or change the colours; or print. */
export type Deed =
  | { readonly do: "go"; readonly address: string; readonly place?: string }
  | { readonly do: "theme"; readonly theme: Theme }
  | { readonly do: "print" };

/** One thing that the search can find. */
export interface SearchItem {
  /** Stays the same from visit to visit, so that what was chosen lately can be offered again. */
  readonly id: string;
  readonly kind: SearchKind;
  /** What it is called; of a statement, what it says. */
  readonly title: string;
  /** Where it stands, or what it leads to. */
  readonly note: string;
  /** Other names that it goes by. */
  readonly names: string;
  /** All that is said of it, where that is more than its title. */
  readonly text: string;
  readonly deed: Deed;
}
