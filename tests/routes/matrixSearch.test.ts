import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MatrixSearch, parseMatrixSearch } from "../../src/routes/matrixSearch.ts";
import { compact, parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Whatever a matrix' address may say. */
const searches: fc.Arbitrary<MatrixSearch> = fc
  .record({
    levels: maybe(ids),
    is: maybe(ids),
    match: maybe(fc.constant("all" as const)),
    tier: maybe(ids),
    moves: maybe(ids),
    newly: maybe(fc.constant("1" as const)),
    at: maybe(ids),
    category: maybe(ids),
    q: maybe(fc.string({ unit: "binary", minLength: 1 })),
    sort: maybe(
      fc.oneof(
        id,
        fc.constantFrom("name", "levels", "movement"),
        id.map((level) => `at:${level}`),
      ),
    ),
    order: maybe(fc.constant("reverse" as const)),
    density: maybe(fc.constant("compact" as const)),
    show: maybe(fc.constant("full" as const)),
    folded: maybe(ids),
    view: maybe(id),
    row: maybe(fc.tuple(id, id).map((parts) => parts.join("."))),
  })
  .map((search) => compact(search));

describe("the address of a matrix", () => {
  test("says columns, filters, order, density, what is folded and the open row", () => {
    const address =
      "?levels=mid,senior&is=critical,optional&match=all&tier=must&moves=new,raised&newly=1&at=senior&category=security" +
      "&q=error+budget&sort=at:senior&order=reverse&density=compact&show=full&folded=delivery&view=lead&row=skills.linux";
    expect(parseMatrixSearch(parseSearch(address))).toEqual({
      levels: ["mid", "senior"],
      is: ["critical", "optional"],
      match: "all",
      tier: ["must"],
      moves: ["new", "raised"],
      newly: "1",
      at: ["senior"],
      category: ["security"],
      q: "error budget",
      sort: "at:senior",
      order: "reverse",
      density: "compact",
      show: "full",
      folded: ["delivery"],
      view: "lead",
      row: "skills.linux",
    });
  });

  test("stays readable to a person", () => {
    const search = { is: ["critical", "optional"], newly: "1", sort: "at:senior", row: "skills.linux" };
    expect(stringifySearch(search)).toBe("?is=critical,optional&newly=1&sort=at:senior&row=skills.linux");
  });

  test("is the default where it says nothing", () => {
    expect(Object.keys(parseMatrixSearch({}))).toEqual([]);
    const empty = {
      levels: "",
      is: [],
      match: "",
      tier: ",",
      newly: "",
      q: "",
      sort: "",
      order: "",
      view: "",
      row: "",
    };
    expect(Object.keys(parseMatrixSearch(empty))).toEqual([]);
  });

  test("knows of a switch only its one position", () => {
    const garbage = { match: "some", newly: "yes", order: "up", density: "dense", show: "all" };
    expect(parseMatrixSearch(garbage)).toEqual({});
  });

  test("knows no names but its own", () => {
    expect(parseMatrixSearch({ sections: "skills", colour: "pink", base: "mid", classes: "new" })).toEqual({});
  });

  test("keeps words that no ladder may have: they are checked where the ladder is known", () => {
    const search = { is: ["crucial"], at: ["boss"], sort: "pay", row: "skills.cooking" };
    expect(parseMatrixSearch(search)).toEqual(search);
  });

  test("gives back any search that it was made from", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseMatrixSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
      }),
    );
  });

  test("reads its own result as the same", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseMatrixSearch({ ...search })).toEqual(search);
      }),
    );
  });

  test("is read from any values whatsoever, and then as an address again", () => {
    const names = ["levels", "is", "match", "tier", "moves", "newly", "at", "category", "q", "sort", "order", "row"];
    const anything = fc.dictionary(fc.constantFrom(...names), fc.anything());
    fc.assert(
      fc.property(anything, (raw) => {
        const search = parseMatrixSearch(raw);
        for (const value of Object.values(search)) expect(value).not.toHaveLength(0);
        expect(parseMatrixSearch({ ...search })).toEqual(search);
      }),
    );
  });
});
