import { describeTarget } from "../kpi/kpi.ts";
import type { Target } from "../ladder/ladder.ts";
import type { Actual, Note } from "./plan.ts";

/** A target of today, the name that a value for it is kept by, and the value where one was measured. */
interface MeasuredTarget {
  readonly key: string;
  readonly target: Target;
  readonly actual: Actual | undefined;
}

/** A value whose target is asked no longer, or cannot be told among those of today. */
export interface StrayActual {
  readonly key: string;
  readonly actual: Actual;
}

/**
 * Finds the targets of a KPI that values were measured against: first by their very words, then the only one that says the
 * same but for its figure and its remark. No value is taken for one of another target, whatever the order of either.
 */
export function matchActuals(
  targets: readonly Target[],
  actuals: Note["actuals"],
): { readonly measured: readonly MeasuredTarget[]; readonly strays: readonly StrayActual[] } {
  const words = targets.map(describeTarget);
  const found = new Map<number, string>();
  const find = (fits: (actual: Actual, key: string) => number[]) => {
    for (const [key, actual] of Object.entries(actuals)) {
      if ([...found.values()].includes(key)) continue;
      const at = fits(actual, key).find((place) => !found.has(place));
      if (at !== undefined) found.set(at, key);
    }
  };
  find(({ against }) => listPlaces(words, (text) => text === against));
  find(({ against, isOneOfSeveral }, key) => {
    const places =
      against === undefined
        ? listPlaces(targets, (target) => nameTarget(target) === key)
        : listPlaces(words, (text) => leaveOutFigure(text) === leaveOutFigure(against));
    return places.length === 1 && !isOneOfSeveral ? places : [];
  });
  const taken = new Set(Object.keys(actuals));
  const measured = targets.map((target, at): MeasuredTarget => {
    const key = found.get(at) ?? findFreeName(nameTarget(target), taken);
    taken.add(key);
    return { key, target, actual: actuals[key] };
  });
  const matched = new Set(found.values());
  const strays = Object.entries(actuals).flatMap(([key, actual]) => (matched.has(key) ? [] : { key, actual }));
  return { measured, strays };
}

/** What a value for a target remembers of it, so that it is known again on another version of the ladder. */
export function rememberTarget(targets: readonly Target[], target: Target): Pick<Actual, "against" | "isOneOfSeveral"> {
  const against = describeTarget(target);
  const alike = targets.filter((other) => leaveOutFigure(describeTarget(other)) === leaveOutFigure(against));
  return alike.length > 1 ? { against, isOneOfSeveral: true } : { against };
}

/**
 * The values as the ladder of today knows them: of each whose target is still asked, its words of today. Of one of which
 * not even the old words are known, `then` keeps what all targets of the row said.
 */
export function restateActuals(targets: readonly Target[], actuals: Note["actuals"], then: string): Note["actuals"] {
  const { measured, strays } = matchActuals(targets, actuals);
  return Object.fromEntries([
    ...measured.flatMap(({ key, target, actual }) =>
      actual ? [[key, { value: actual.value, date: actual.date, ...rememberTarget(targets, target) }] as const] : [],
    ),
    ...strays.map(({ key, actual }) => [key, { ...actual, against: actual.against ?? then }] as const),
  ]);
}

const listPlaces = <Item>(items: readonly Item[], fits: (item: Item) => boolean): number[] =>
  items.flatMap((item, at) => (fits(item) ? at : []));

/** "Tier-1: < 5 min (example)" as "Tier-1: < min": a limit or a range, included or not, is a figure all the same. */
const leaveOutFigure = (text: string): string =>
  text
    .replace(/([<≤>≥]|(?:Reduce|Increase) by) [^\s×]+/u, (_, sign: string) => sameSigns[sign] ?? sign)
    .replace(/ \([^()]*\)$/u, "");
const sameSigns: Readonly<Record<string, string>> = { "≤": "<", "≥": ">" };

/** "tier-1-threshold": by scope, percentile and kind. Version 1 of a plan's file knew targets by it. */
function nameTarget({ scope = "any", percentile, kind }: Target): string {
  return [scope, percentile, kind]
    .filter((part) => part !== undefined)
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}

function findFreeName(name: string, taken: ReadonlySet<string>): string {
  let [free, turn] = [name, 1];
  while (taken.has(free)) free = `${name}-${++turn}`;
  return free;
}
