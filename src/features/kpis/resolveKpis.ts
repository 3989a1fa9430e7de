import { type KpiOutcome, kpiOutcomes } from "../../domain/kpi/kpiOutcome.ts";
import { type KpiOrder, kpiOrders, targetKinds } from "../../domain/kpi/kpiFilter.ts";
import {
  findLevel,
  getLevel,
  type Category,
  type Ladder,
  type Level,
  type LevelId,
  type Target,
} from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { kpiShapes } from "./kpiShapes.ts";

/** What the address asks for, told in the ladder's own levels, categories and KPIs. */
export interface ResolvedKpis {
  /** The levels shown, from the lowest to the highest. */
  readonly levels: readonly Level[];
  readonly from: Level;
  readonly to: Level;
  readonly tracked: readonly LevelId[];
  readonly categories: readonly Category["id"][];
  readonly kinds: readonly Target["kind"][];
  readonly verdicts: readonly KpiOutcome[];
  readonly sort: KpiOrder | undefined;
  /** The KPIs that stand as tables among the charts. */
  readonly tables: readonly string[];
  /** What the address asked for that cannot be had, in sentences. */
  readonly notices: readonly string[];
}

/** Takes from the address what the ladder has, and says what it does not have. */
export function resolveKpis(ladder: Ladder, search: KpisSearch): ResolvedKpis {
  const { levels: asked = [], tracked = [], categories = [], tables = [] } = search;
  const has = (id: string) => findLevel(ladder, id) !== undefined;
  const shown = ladder.levels.filter(({ id }) => asked.includes(id));
  const { pair, notice } = resolvePair(ladder, search.pair);
  const known = [...ladder.categoryById.values()].filter(({ id, of }) => of === "kpis" && categories.includes(id));
  const isKpi = (id: string) => [...ladder.kpiById.keys()].some((other) => other === id);
  const strangeLevels = [...new Set([...asked, ...tracked])].filter((id) => !has(id));
  return {
    levels: shown.length > 0 ? shown : ladder.levels,
    from: pair[0],
    to: pair[1],
    tracked: ladder.levels.filter(({ id }) => tracked.includes(id)).map(({ id }) => id),
    categories: known.map(({ id }) => id),
    kinds: targetKinds.filter((kind) => search.kinds?.includes(kind)),
    verdicts: kpiOutcomes.filter((outcome) => search.verdicts?.includes(outcome)),
    sort: kpiOrders.find((order) => order === search.sort),
    tables: tables.filter(isKpi),
    notices: [
      ...strangeLevels.map((id) => `The ladder has no level “${id}”; it is left out.`),
      ...notice,
      ...categories
        .filter((id) => !known.some((category) => category.id === id))
        .map((id) => `The ladder has no KPI category “${id}”; it is left out.`),
      ...tables.filter((id) => !isKpi(id)).map((id) => `The ladder has no KPI “${id}”; it is left out.`),
      ...listStrangeWords(search),
    ],
  };
}

function listStrangeWords({ kinds = [], verdicts = [], view, show, sort }: KpisSearch): string[] {
  const isStrange = (names: readonly string[]) => (word: string) => !names.includes(word);
  const strange = (word: string | undefined, names: readonly string[]) =>
    word === undefined ? [] : [word].filter(isStrange(names));
  return [
    ...kinds.filter(isStrange(targetKinds)).map((word) => `There is no kind of target “${word}”; it is left out.`),
    ...verdicts.filter(isStrange(kpiOutcomes)).map((word) => `There is no verdict “${word}”; it is left out.`),
    ...strange(view, kpiShapes).map((word) => `KPIs cannot be shown as “${word}”, so they are shown as charts.`),
    ...strange(show, ["changes"]).map((word) => `KPIs cannot be chosen as “${word}”, so all are shown.`),
    ...strange(sort, kpiOrders).map((word) => `There is no order by “${word}”; the KPIs stand by category.`),
  ];
}

function resolvePair(ladder: Ladder, asked: KpisSearch["pair"]): { pair: [Level, Level]; notice: string[] } {
  const [from, to] = asked ?? [];
  const [lower, upper] = [from && findLevel(ladder, from), to && findLevel(ladder, to)];
  if (lower && upper && asked?.length === 2) return { pair: [lower, upper], notice: [] };
  const step = findDefaultStep(ladder);
  const pair = [step[0], step.at(-1)].map((id) => getLevel(ladder, id as LevelId)) as [Level, Level];
  return {
    pair,
    notice: asked
      ? [
          `“${asked.join(", ")}” is not two levels of the ladder; ${pair[0].title} and ${pair[1].title} are compared instead.`,
        ]
      : [],
  };
}
