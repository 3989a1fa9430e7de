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
    const reaches: string[] = [];
    let turns = 0;
    for (let search = readOn(0); search.reach !== "all"; search = readOn(performance.now() + 1)) {
      turns += 1;
      if (search.reach === reaches.at(-1)) continue;
      reaches.push(search.reach);
      const groups = listTitles(search.find("linux").groups);
      if (search.reach === "names") expect(groups).toContain("Skills");
      expect(groups).not.toContain("Statements");
    }
    expect(turns).toBeGreaterThan(2);
    expect(reaches).toEqual(["beginning", "names"]);
    expect(listTitles(readOn().find("incident commander").groups)).toContain("Statements");
  });
});
