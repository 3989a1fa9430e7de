import fc from "fast-check";
import { targetUnits } from "../../src/dataset/targetSchema.ts";
import type { Kpi, Target } from "../../src/domain/ladder/ladder.ts";

type Unit = Kpi["unit"];
type Limit = Extract<Target, { kind: "threshold" | "band" }>;

export const units: fc.Arbitrary<Unit> = fc.constantFrom(...targetUnits);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const ascending = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
const spans = fc
  .tuple(
    ascending(12),
    fc.constantFrom("minute" as const, "day" as const, "business-day" as const, "week" as const, "quarter" as const),
  )
  .map(([range, unit]) => ({ ...range, unit }));

const qualifiers = fc
  .record({
    scope: maybe(fc.constantFrom("Tier-0", "Tier-1")),
    percentile: maybe(fc.constantFrom("P50", "P90")),
    applies: maybe(fc.constant("critical pages")),
    within: maybe(spans),
    over: maybe(spans),
    note: maybe(fc.constant("example")),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

/** Limits of any comparator, in any of these units; shares may count their other end. */
export const limitsIn = (unit: fc.Arbitrary<Unit>): fc.Arbitrary<Limit> =>
  fc
    .record({
      range: ascending(99),
      isBand: fc.boolean(),
      comparator: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
      unit,
      isOtherEnd: fc.boolean(),
      qualifiers,
    })
    .map(({ range, isBand, comparator, unit, isOtherEnd, qualifiers }) => ({
      ...(isBand ? { kind: "band" as const, ...range } : { kind: "threshold" as const, value: range.min }),
      comparator,
      unit,
      ...qualifiers,
      ...(isOtherEnd && unit === "percent" && { complement: "the others" }),
    }));

/** Targets of all five kinds, with any qualifiers, in any unit. */
export const anyTargets: fc.Arbitrary<Target> = fc.oneof(
  { weight: 3, arbitrary: limitsIn(units) },
  fc
    .record({ direction: fc.constantFrom("decrease" as const, "increase" as const), range: ascending(90), units })
    .chain(({ direction, range, units }) =>
      qualifiers.map((rest): Target => ({ kind: "change", direction, ...range, unit: units, ...rest })),
    ),
  fc
    .constantFrom("decrease" as const, "increase" as const, "hold" as const, "hold-or-decrease" as const)
    .chain((direction) => qualifiers.map((rest): Target => ({ kind: "trend", direction, ...rest }))),
  fc
    .constantFrom("Team standard", "Thresholds per tier")
    .chain((text) => qualifiers.map((rest): Target => ({ kind: "note", text, ...rest }))),
);
