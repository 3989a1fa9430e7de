import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KpisSearch, parseKpisSearch } from "../../src/routes/kpisSearch.ts";
import { compact, parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Whatever the address of the KPIs may say. */
const searches: fc.Arbitrary<KpisSearch> = fc
  .record({
    view: maybe(id),
    levels: maybe(ids),
    pair: maybe(fc.uniqueArray(id, { minLength: 2, maxLength: 2 })),
    categories: maybe(ids),
    tracked: maybe(ids),
    kinds: maybe(ids),
    verdicts: maybe(ids),
    show: maybe(id),
    sort: maybe(id),
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

  test("keeps words that mean nothing, so that they can be told, and drops what is no text", () => {
    expect(parseKpisSearch({ view: "pie", kinds: "radar", verdicts: ["better", 1], sort: "", q: 7 })).toEqual({
      view: "pie",
      kinds: ["radar"],
      verdicts: ["better"],
    });
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
