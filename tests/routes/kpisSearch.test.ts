import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kpiOutcomes } from "../../src/domain/kpiChange.ts";
import { kpiOrders, targetKinds } from "../../src/domain/kpiFilter.ts";
import { type KpisSearch, kpiViews, parseKpisSearch } from "../../src/routes/kpisSearch.ts";
import { compact, parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { minLength: 1 });

/** Whatever the address of the KPIs may say. */
const searches: fc.Arbitrary<KpisSearch> = fc
  .record({
    view: maybe(fc.constantFrom(...kpiViews)),
    levels: maybe(ids),
    pair: maybe(fc.uniqueArray(id, { minLength: 2, maxLength: 2 })),
    categories: maybe(ids),
    tracked: maybe(ids),
    kinds: maybe(some(targetKinds)),
    verdicts: maybe(some(kpiOutcomes)),
    show: maybe(fc.constant("changes" as const)),
    sort: maybe(fc.constantFrom(...kpiOrders)),
    q: maybe(fc.string({ unit: "binary", minLength: 1 })),
    tables: maybe(ids),
    column: maybe(id),
  })
  .map((search) => compact(search));

describe("the address of the KPIs", () => {
  test("says view, levels, pair, filters, order, words and what stands as a table", () => {
    const address =
      "?view=table&levels=mid,lead&pair=mid,lead&tracked=mid&kinds=band,note&verdicts=looser&show=changes&sort=verdict&q=error+budget&tables=mtta";
    expect(parseKpisSearch(parseSearch(address))).toEqual({
      view: "table",
      levels: ["mid", "lead"],
      pair: ["mid", "lead"],
      tracked: ["mid"],
      kinds: ["band", "note"],
      verdicts: ["looser"],
      show: "changes",
      sort: "verdict",
      q: "error budget",
      tables: ["mtta"],
    });
  });

  test("knows no views, kinds, verdicts and orders but its own", () => {
    expect(
      parseKpisSearch({ view: "pie", kinds: "radar", verdicts: "better,tighter", show: "all", sort: "colour", q: 7 }),
    ).toEqual({ verdicts: ["tighter"] });
  });

  test("gives back any search that it was made from, and reads its own result as the same", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseKpisSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
        expect(parseKpisSearch({ ...search })).toEqual(search);
      }),
    );
  });
});
