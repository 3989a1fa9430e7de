import { groupBy } from "../groupBy.ts";
import type { Target } from "../ladder/ladder.ts";
import { joinWords } from "../numberWords.ts";
import { compareSpans, describeSpan } from "./units.ts";

interface Limited {
  readonly target: Target;
}

/** Limits whose figures may stand on one axis. */
export interface Basis<Limit extends Limited> {
  /** What tells them from the others: "since detection", "within 90 days", "with no time stated". Empty where all may share an axis. */
  readonly name: string;
  readonly limits: readonly Limit[];
}

const noMoment = "with no moment stated";

/**
 * Parts the limits of a KPI that do not count alike, as `compareTargets` says: times from different moments, and shares
 * with and without a time to be reached in. What says no moment is told apart only where others say different ones. Scopes
 * and percentiles part nothing, as each mark bears its own.
 */
export function splitByBasis<Limit extends Limited>(limits: readonly Limit[]): Basis<Limit>[] {
  const moments = new Set(limits.flatMap(({ target }) => target.since ?? []));
  const within = limits.flatMap(({ target }) => target.within ?? []);
  const toMoment = ({ since }: Target) => (moments.size > 1 ? (since === undefined ? noMoment : `since ${since}`) : "");
  /** The first span that a span can be told in the unit of. */
  const findKind = (target: Target) =>
    within.find((span) => target.within && compareSpans(span, target.within) !== undefined);
  const kinds = new Set(limits.map(({ target }) => findKind(target)));
  const toTime = (list: readonly Limit[]) => {
    if (kinds.size < 2) return "";
    const times = [...new Set(list.flatMap(({ target }) => (target.within ? describeSpan(target.within) : [])))];
    return times.length > 0 ? `within ${times.join(" or ")}` : "with no time stated";
  };
  return [...groupBy(limits, ({ target }) => toMoment(target)).entries()].flatMap(([moment, alike]) =>
    [...groupBy(alike, ({ target }) => findKind(target)).values()].map((list) => ({
      name: [moment, toTime(list)].filter(Boolean).join(" "),
      limits: list,
    })),
  );
}

/** What a reader should know of limits that count by these bases, as a sentence; empty where all compare. */
export function explainBases(names: readonly string[]): string {
  // What says no moment compares with each of those that do.
  const apart = names.filter((name) => !name.startsWith(noMoment));
  return apart.length < 2 ? "" : `Limits ${joinWords(apart)} do not count alike, so their figures do not compare.`;
}
