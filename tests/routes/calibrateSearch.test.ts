import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAcrossSearch } from "../../src/routes/calibrateSearch.ts";
import { parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

test("the address across people keeps what it understands, and drops the rest", () => {
  const read = (search: string) => parseAcrossSearch(parseSearch(search));
  expect(read("?only=below&view=p1&one=p1&other=p2&level=senior&rows=different")).toEqual({
    only: "below",
    view: "p1",
    one: "p1",
    other: "p2",
    level: "senior",
    rows: "different",
  });
  expect(read("?only=all&one=&rows=same&name=Kim")).toEqual({});
});

test("the address across people round-trips", () => {
  const id = fc.option(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        only: fc.constantFrom("below", "open", undefined),
        view: id,
        one: id,
        other: id,
        level: id,
        rows: fc.constantFrom("different", undefined),
      }),
      (raw) => {
        const search = parseAcrossSearch(raw);
        expect(parseAcrossSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
      },
    ),
  );
});
