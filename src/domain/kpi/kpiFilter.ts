import { compareNames } from "../compareNames.ts";
import { holdsWords } from "../filterWords.ts";
import { getOrMake } from "../getOrMake.ts";
import { compareEntries } from "./kpiChange.ts";
import { isChange, type KpiOutcome, kpiOutcomes } from "./kpiOutcome.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import { describeRhythm } from "./rhythm.ts";
import { describeTarget } from "./kpi.ts";
import type { Category, Level, LevelId, Target } from "../ladder/ladder.ts";

export const targetKinds = [
  "threshold",
  "band",
  "change",
  "trend",
  "note",
] as const satisfies readonly Target["kind"][];
export const kpiOrders = ["name", "levels", "verdict"] as const;
/** By name, by how many levels track it, or by what happens between the two levels compared. */
export type KpiOrder = (typeof kpiOrders)[number];

/** Which KPIs a reader wants to see. What is empty or undefined asks for nothing. */
export interface KpiFilter {
  readonly words: readonly string[];
  readonly categories: ReadonlySet<Category["id"]>;
  /** Every one of these levels tracks it. */
  readonly tracked: readonly LevelId[];
  /** One of the targets is of one of these kinds. */
  readonly kinds: ReadonlySet<Target["kind"]>;
  readonly outcomes: ReadonlySet<KpiOutcome>;
  /** Leave out what is equal, and what neither of the two levels tracks. */
  readonly onlyChanges: boolean;
}

/** The KPIs that fit, in their order. `from` and `to` are the two levels compared. */
export function filterKpis(list: readonly TrackedKpi[], filter: KpiFilter, from: Level, to: Level): TrackedKpi[] {
  const { words, categories, tracked, kinds, outcomes, onlyChanges } = filter;
  return list.filter((item) => {
    const { kpi, entries } = item;
    const targets = () => [...entries.values()].flatMap((entry) => entry.targets);
    const outcome = () => findOutcome(item, from, to);
    return (
      (categories.size === 0 || categories.has(kpi.category)) &&
      tracked.every((id) => entries.has(id)) &&
      (kinds.size === 0 || targets().some(({ kind }) => kinds.has(kind))) &&
      (outcomes.size === 0 || outcomes.has(outcome())) &&
      (!onlyChanges || isChange(outcome())) &&
      hasWords(item, words)
    );
  });
}

/** What happens to a KPI between two levels. */
function findOutcome({ kpi, entries }: TrackedKpi, from: Level, to: Level): KpiOutcome {
  return compareEntries(kpi, entries.get(from.id), entries.get(to.id)).outcome;
}

const texts = new WeakMap<TrackedKpi, string>();

const hasWords = (item: TrackedKpi, words: readonly string[]) =>
  words.length === 0 || holdsWords(getFilterText(item), words);

/** All that is said of a KPI, in lower case, for a filter to look through. It is put together once. */
export function getFilterText(item: TrackedKpi): string {
  return getOrMake(texts, item, () => toFilterText(item));
}

function toFilterText({ kpi, category, entries }: TrackedKpi): string {
  const said = [...entries.values()].flatMap((entry) => [
    entry.label,
    entry.measures,
    entry.why,
    describeRhythm(entry),
    ...entry.targets.map(describeTarget),
  ]);
  return [kpi.name, kpi.definition, category.title, ...said].join("\n").toLowerCase();
}

/** Sorts KPIs; those of equal rank keep their order. Undefined: as they come. */
export function sortKpis(
  list: readonly TrackedKpi[],
  order: KpiOrder | undefined,
  from: Level,
  to: Level,
): TrackedKpi[] {
  const rank = ({ outcome }: { outcome: KpiOutcome }) => kpiOutcomes.indexOf(outcome);
  switch (order) {
    case "name":
      return list.toSorted((left, right) => compareNames(left.kpi.name, right.kpi.name));
    case "levels":
      return list.toSorted((left, right) => right.entries.size - left.entries.size);
    case "verdict":
      return list
        .map((item) => ({ item, outcome: findOutcome(item, from, to) }))
        .toSorted((left, right) => rank(left) - rank(right))
        .map(({ item }) => item);
    case undefined:
      return [...list];
  }
}
