import { describe, expect, test } from "vitest";
import { listSuggestions } from "../../../src/app/search/listSuggestions.ts";
import { startSearch } from "../../../src/app/search/searchIndex.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const listTitles = (groups: readonly { readonly title: string }[]) => groups.map(({ title }) => title);

describe("a ladder that is not read yet", () => {
  test("has its suggestions, and what was chosen lately, whatever it is", () => {
    const search = startSearch(ladder)(0);
    expect(search.reach).toBe("beginning");
    const lately = ["skill:skills.linux", "kpi:kpis.mtta", "level:lead", "compare:mid,senior", "skill:gone"];
    const [first, ...rest] = listSuggestions(ladder, search, lately);
    expect(first?.hits.map(({ item }) => item.title)).toEqual([
      "Linux",
      "Time to acknowledge",
      "Lead",
      "Compare SRE Engineer with Senior",
    ]);
    expect(listTitles(rest)).toEqual(["Actions", "Levels"]);
  });

  test("is read bit by bit, what it names before what it says", () => {
    const readOn = startSearch(ladder);
    const found = new Map<string, readonly string[]>();
    let turns = 0;
    for (let search = readOn(0); search.reach !== "all"; search = readOn(performance.now() + 1)) {
      turns += 1;
      if (!found.has(search.reach)) found.set(search.reach, listTitles(search.find("incident commander").groups));
    }
    expect(turns).toBeGreaterThan(2);
    expect([...found.keys()]).toEqual(["beginning", "names"]);
    expect(found.get("beginning")).toEqual([]);
    expect(found.get("names")).toContain("Skills");
    expect(found.get("names")).not.toContain("Statements");
    expect(listTitles(readOn().find("incident commander").groups)).toContain("Statements");
  });
});
