import { expect, test } from "vitest";
import { parseCompareSearch } from "../../src/routes/compareSearch.ts";
import { nameLevelsById, noNames } from "../../src/routes/namedLevels.ts";
import { parseSearch } from "../../src/routes/searchValues.ts";
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

test("a title with a comma is one level, however often its parts come in the address", () => {
  const real = readRealLadder();
  const titles: Record<string, string> = { senior: "Senior, Platform", lead: "Lead, Platform" };
  const levels = real.levels.map((level) => ({ ...level, title: titles[level.id] ?? level.title }));
  const search = parseCompareSearch(parseSearch("?levels=Senior,+Platform,Lead,+Platform&base=Senior,+Platform"));
  expect(nameLevelsById({ ...real, levels }, search, ["levels", "base"])).toEqual({
    levels: ["senior", "lead"],
    base: "senior",
  });
});
