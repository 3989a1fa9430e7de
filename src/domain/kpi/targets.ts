import type { Move } from "../compare/diff.ts";
import { compareTargets, describeTarget, type TargetComparison } from "./kpi.ts";
import type { Kpi, Target } from "../ladder/ladder.ts";
import { pairBest, turnPairs } from "../compare/pair.ts";

/** Two targets of a KPI that belong together, or one that only one level sets. */
export interface TargetPair {
  readonly before: Target | undefined;
  readonly after: Target | undefined;
  /** Undefined where there is only one. */
  readonly comparison: TargetComparison | undefined;
  /** Above 0 where it asks for more, below 0 where it asks for less, 0 where it cannot be told. */
  readonly sign: number;
}

/** How well two targets of a KPI belong together: comparable before two figures before same scope before same kind. */
function rateFit(comparison: TargetComparison, before: Target, after: Target): number {
  const comparable = comparison.verdict === "not-comparable" ? 0 : 12;
  const equal = comparison.verdict === "equal" ? 1 : 0;
  const scope = before.scope === after.scope ? 4 : 0;
  const kind = before.kind === after.kind ? 2 : 0;
  return comparable + (hasFigure(before) && hasFigure(after) ? 5 : 0) + scope + kind + equal;
}

const hasFigure = ({ kind }: Target) => kind !== "trend" && kind !== "note";

/**
 * Pairs a KPI's targets for the best total fit; what is added comes last. A figure that is left over was added or
 * dropped, which counts as tighter or looser where another of the KPI's targets compares; directions and notes that come
 * or go do not. Where another compares, a figure is no pair with a direction or a note either: the one came, the other
 * went.
 */
export function pairTargets(kpi: Kpi, before: readonly Target[], after: readonly Target[]): TargetPair[] {
  const compare = (from: number, to: number) => compareTargets(kpi, before[from] as Target, after[to] as Target);
  const fit = (from: number, to: number) =>
    rateFit(compare(from, to), before[from] as Target, after[to] as Target) - Math.abs(from - to) / 100;
  const best = pairAlike(before, after, fit);
  const isComparable = (from: number, to: number) => compare(from, to).verdict !== "not-comparable";
  const compares = best.some((to, from) => to !== undefined && isComparable(from, to));
  const isFigure = (target: Target | undefined) => target !== undefined && hasFigure(target);
  const partners = best.map((to, from) => {
    const parts = to !== undefined && compares && isFigure(before[from]) !== isFigure(after[to]);
    return parts ? undefined : to;
  });
  const comparisons = partners.map((to, from) => (to === undefined ? undefined : compare(from, to)));
  const weigh = (target: Target) => (compares && hasFigure(target) ? 1 : 0);
  const pairs = partners.map((to, from): TargetPair => {
    const target = before[from] as Target;
    const comparison = comparisons[from];
    if (to === undefined || !comparison)
      return { before: target, after: undefined, comparison: undefined, sign: 0 - weigh(target) };
    return { before: target, after: after[to], comparison, sign: toSign(comparison) };
  });
  const added = after.filter((_, to) => !partners.includes(to));
  return [
    ...pairs,
    ...added.map((target) => ({ before: undefined, after: target, comparison: undefined, sign: weigh(target) })),
  ];
}

/** The best pairs, of equally good ones the same whichever side is named first: what rises one way falls the other way. */
function pairAlike(
  before: readonly Target[],
  after: readonly Target[],
  fit: (from: number, to: number) => number,
): (number | undefined)[] {
  if (JSON.stringify(before) <= JSON.stringify(after)) return pairBest(before.length, after.length, fit);
  const turned = pairBest(after.length, before.length, (to, from) => fit(from, to));
  return turnPairs(turned, before.length);
}

const toSign = ({ verdict }: TargetComparison) => (verdict === "tighter" ? 1 : verdict === "looser" ? -1 : 0);

/** What happened to a KPI's targets: one move per pair that differs. */
export function listTargetMoves(pairs: readonly TargetPair[]): Move[] {
  return pairs.flatMap(toMoves);
}

function toMoves({ before, after, comparison, sign }: TargetPair): Move[] {
  const [from, to] = [before && describeTarget(before), after && describeTarget(after)];
  if (!comparison) return [{ what: "target", from, to, sign }];
  const { verdict } = comparison;
  if (verdict === "equal" && from === to) return [];
  const reason = explainReason(comparison);
  return [{ what: "target", from, to, sign, verdict, remark: explainVerdict(comparison), ...(reason && { reason }) }];
}

/** A verdict with what a reader should know of it: "not comparable: a limit against a direction". */
export function explainVerdict(comparison: TargetComparison): string {
  const { verdict, reason } = comparison;
  const word = verdict === "equal" ? "equal but for remarks" : verdict.replace("-", " ");
  const told = explainReason(comparison);
  return told ? `${word}${reason ? ":" : ","} ${told}` : word;
}

/** What a reader should know of a verdict; empty where it says all. */
function explainReason({ reason, converted }: TargetComparison): string {
  return reason ?? (converted ? "after turning one share into its other end" : "");
}
