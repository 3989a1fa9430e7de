import { describe, expect, test } from "vitest";
import { listSuggestions } from "../../../src/app/search/listSuggestions.ts";
import { type Search, startSearch } from "../../../src/app/search/searchIndex.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const listTitles = (groups: readonly { readonly title: string }[]) => groups.map(({ title }) => title);

describe("a ladder that is not read yet", () => {
  test("has its suggestions, and what was chosen lately, whatever it is", () => {
    const { search } = startSearch(ladder);
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
    const { search, read } = startSearch(ladder);
    const found = new Map<string, readonly string[]>();
    const note = ({ reach, find }: Search) => found.set(reach, listTitles(find("incident commander").groups));
    note(search);
    const pieces = [...read(note)];
    expect(pieces.length).toBeGreaterThan(ladder.skillById.size);
    expect([...found.keys()]).toEqual(["beginning", "names", "all"]);
    expect(found.get("beginning")).toEqual([]);
    expect(found.get("names")).toContain("Skills");
    expect(found.get("names")).not.toContain("Statements");
    expect(found.get("all")).toContain("Statements");
  });
});
