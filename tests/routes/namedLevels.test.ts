import { expect, test } from "vitest";
import { nameLevelsById, noNames } from "../../src/routes/namedLevels.ts";
import { readRealLadder } from "../support/realLadder.ts";

const name = (search: Record<string, unknown>) => nameLevelsById(readRealLadder(), search, ["levels", "base", "pair"]);

test("levels that an address names by title or in another case are named by their ids", () => {
  expect(name({ levels: ["SRE Engineer", "Lead)"], base: "Senior", q: "Senior" })).toEqual({
    levels: ["mid", "lead"],
    base: "senior",
    q: "Senior",
  });
  expect(name({ pair: ["junior;mid"] })).toEqual({ pair: ["junior", "mid"] });
});

test("a search that names its levels by id is the same object", () => {
  for (const search of [{}, { levels: ["mid", "boss"], base: "boss" }, { levels: noNames }, { base: "mid or lead" }])
    expect(name(search)).toBe(search);
});

test("signs alone name no level", () => {
  expect(name({ levels: ["()"] })).toEqual({ levels: noNames });
});
