import { type KpiOutcome, kpiOutcomes } from "../domain/kpiChange.ts";
import { type KpiOrder, kpiOrders, targetKinds } from "../domain/kpiFilter.ts";
import type { Target } from "../domain/ladder.ts";
import { compact, readList, readText } from "./searchValues.ts";

export const kpiViews = ["table", "rhythm"] as const;

/** What the address of the KPIs says. Everything is optional: what is left out is the default. */
export interface KpisSearch {
  /** Default: charts. */
  readonly view?: (typeof kpiViews)[number];
  /** The ids of the levels shown, in the ladder's order. Default: all. */
  readonly levels?: readonly string[];
  /** The ids of the two levels compared, the lower first. Default: the middle step of the ladder. */
  readonly pair?: readonly string[];
  readonly categories?: readonly string[];
  /** The ids of levels that all track it. */
  readonly tracked?: readonly string[];
  readonly kinds?: readonly Target["kind"][];
  readonly verdicts?: readonly KpiOutcome[];
  /** "changes" leaves out what is equal at both levels, or tracked at neither. */
  readonly show?: "changes";
  /** Default: the order of the catalogue. */
  readonly sort?: KpiOrder;
  readonly q?: string;
  /** The ids of the KPIs that stand as tables among the charts. */
  readonly tables?: readonly string[];
  /** On narrow screens: the id of the level at the right end of those in view. */
  readonly column?: string;
}

/** Reads the address of the KPIs. What it does not understand it leaves out; ids are checked where the ladder is known. */
export function parseKpisSearch(raw: Readonly<Record<string, unknown>>): KpisSearch {
  return compact({
    view: kpiViews.find((view) => view === raw["view"]),
    levels: readList(raw["levels"]),
    pair: readList(raw["pair"]),
    categories: readList(raw["categories"]),
    tracked: readList(raw["tracked"]),
    kinds: readKnown(raw["kinds"], targetKinds),
    verdicts: readKnown(raw["verdicts"], kpiOutcomes),
    show: raw["show"] === "changes" ? ("changes" as const) : undefined,
    sort: kpiOrders.find((order) => order === raw["sort"]),
    q: readText(raw["q"]),
    tables: readList(raw["tables"]),
    column: readText(raw["column"]),
  });
}

function readKnown<Name extends string>(value: unknown, names: readonly Name[]): readonly Name[] | undefined {
  return readList(value)?.filter((name): name is Name => names.some((known) => known === name));
}
