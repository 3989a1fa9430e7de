import type { Move } from "./diff.ts";
import { compareTargets, describeTarget, type TargetComparison } from "./kpi.ts";
import type { Kpi, Target } from "./ladder.ts";
import { pairBest } from "./pair.ts";

/** How well two targets of a KPI belong together: comparable before same scope before same kind. */
function rateFit(comparison: TargetComparison, before: Target, after: Target): number {
  const comparable = comparison.verdict === "not-comparable" ? 0 : 8;
  const equal = comparison.verdict === "equal" ? 1 : 0;
  const scope = before.scope === after.scope ? 4 : 0;
  const kind = before.kind === after.kind ? 2 : 0;
  return comparable + scope + kind + equal;
}

/**
 * What happened to a KPI's targets: one move per pair that differs. Targets are paired for the best total fit. A figure
 * that is left over was added or dropped, which counts as tighter or looser where another of the KPI's targets compares;
 * directions and notes that come or go do not.
 */
export function diffTargets(kpi: Kpi, before: readonly Target[], after: readonly Target[]): Move[] {
  const compare = (from: number, to: number) => compareTargets(kpi, before[from] as Target, after[to] as Target);
  const fit = (from: number, to: number) =>
    rateFit(compare(from, to), before[from] as Target, after[to] as Target) - Math.abs(from - to) / 100;
  const partners = pairBest(before.length, after.length, fit);
  const comparisons = partners.map((to, from) => (to === undefined ? undefined : compare(from, to)));
  const compares = comparisons.some((comparison) => comparison && comparison.verdict !== "not-comparable");
  const weigh = (target: Target) => (compares && target.kind !== "trend" && target.kind !== "note" ? 1 : 0);
  const moves = partners.flatMap((to, from): Move[] => {
    const target = before[from] as Target;
    const text = describeTarget(target);
    if (to === undefined) return [{ what: "target", from: text, to: undefined, sign: -weigh(target) }];
    return toMoves(comparisons[from] as TargetComparison, text, describeTarget(after[to] as Target));
  });
  const added = after.filter((_, to) => !partners.includes(to));
  return [
    ...moves,
    ...added.map((target): Move => ({
      what: "target",
      from: undefined,
      to: describeTarget(target),
      sign: weigh(target),
    })),
  ];
}

function toMoves({ verdict, reason, converted }: TargetComparison, from: string, to: string): Move[] {
  const sign = verdict === "tighter" ? 1 : verdict === "looser" ? -1 : 0;
  if (verdict === "equal" && from === to) return [];
  const remark = [
    verdict === "not-comparable"
      ? `not comparable: ${reason}`
      : verdict === "equal"
        ? "equal but for remarks"
        : verdict,
    converted && "after turning one share into its other end",
  ]
    .filter(Boolean)
    .join(", ");
  return [{ what: "target", from, to, sign, verdict, remark }];
}
