import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlanSearch } from "../../src/routes/planSearch.ts";
import { parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

describe("the address of a plan", () => {
  test("says how it is looked at, and leaves out what it does not understand", () => {
    expect(parsePlanSearch({})).toEqual({});
    expect(
      parsePlanSearch({
        show: "all",
        rating: "developing,done",
        section: "skills",
        class: "new,old",
        group: "rating",
        row: "skills.linux",
      }),
    ).toEqual({
      show: "all",
      rating: ["developing"],
      section: ["skills"],
      class: ["new"],
      group: "rating",
      row: "skills.linux",
    });
    expect(parsePlanSearch({ show: "some", rating: "x", group: "name", row: "" })).toEqual({});
  });

  test("never holds what a person wrote, such as the words they search for", () => {
    expect(parsePlanSearch({ q: "Ada", name: "Kim", person: "Kim" })).toEqual({});
  });

  test("comes back from the address as it went there", () => {
    const searches = fc.record({
      show: fc.constantFrom("all", "some"),
      rating: fc.subarray(["not-started", "developing", "demonstrated"]),
      class: fc.subarray(["new", "raised"]),
      group: fc.constantFrom("section", "rating", "x"),
    });
    fc.assert(
      fc.property(searches, (raw) => {
        const search = parsePlanSearch(raw);
        expect(parsePlanSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
      }),
    );
  });
});
