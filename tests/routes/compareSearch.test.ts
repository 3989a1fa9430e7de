import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompareSearch, parseCompareSearch } from "../../src/routes/compareSearch.ts";
import { noNames } from "../../src/routes/namedLevels.ts";
import { compact, parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Whatever a comparison's address may say. */
const searches: fc.Arbitrary<CompareSearch> = fc
  .record({
    levels: maybe(fc.oneof(ids, fc.constant([""]))),
    besides: maybe(ids),
    base: maybe(id),
    show: maybe(id),
    sections: maybe(ids),
    folded: maybe(ids),
    classes: maybe(ids),
    moved: maybe(id),
    q: maybe(fc.string({ unit: "binary", minLength: 1 })),
    steps: maybe(id),
    row: maybe(fc.tuple(id, id, id).map(([section, kind, key]) => `${section}.${kind}:${key}`)),
  })
  .map((search) => compact(search));

describe("the address of a comparison", () => {
  test("says levels, baseline, mode, sections, classes, words and the open row", () => {
    const address =
      "?levels=mid,senior&base=mid&show=all&sections=skills,kpis&folded=tools&classes=new,raised&q=error+budget&row=skills.linux";
    expect(parseCompareSearch(parseSearch(address))).toEqual({
      levels: ["mid", "senior"],
      base: "mid",
      show: "all",
      sections: ["skills", "kpis"],
      folded: ["tools"],
      classes: ["new", "raised"],
      q: "error budget",
      row: "skills.linux",
    });
  });

  test("leaves out what is empty, so that it reads as the default", () => {
    const empty = { levels: [], base: "", show: "", sections: [], folded: ",", classes: "", q: "", row: "" };
    expect(Object.keys(parseCompareSearch(empty))).toEqual([]);
  });

  test("keeps that it should name levels, where it names none", () => {
    for (const address of ["?levels=", "?levels=,", "?show=all&levels="])
      expect(parseCompareSearch(parseSearch(address))).toMatchObject({ levels: noNames });
    expect(stringifySearch({ levels: noNames })).toBe("?levels=");
  });

  test("knows no names but its own, and only texts and lists", () => {
    expect(parseCompareSearch({ colour: "pink", levels: 7, q: ["slo"], show: true })).toEqual({});
  });

  test("keeps names that there may not be: they are checked where the ladder is known", () => {
    const search = { levels: ["mid", "boss"], base: "boss", classes: ["new", "promoted"], show: "some", moved: "up" };
    expect(parseCompareSearch(search)).toEqual(search);
  });

  test("gives back any search that it was made from", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseCompareSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
      }),
    );
  });

  test("reads its own result as the same", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseCompareSearch({ ...search })).toEqual(search);
      }),
    );
  });
});
