import { beforeAll, describe, expect, test } from "vitest";
import { type Search, startSearch } from "../../../src/app/search/searchIndex.ts";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { toSearchText } from "../../../src/domain/compare/filter.ts";
import { holdsWords } from "../../../src/domain/filterWords.ts";
import { finish } from "../../../src/domain/work.ts";
import { listSuggestions } from "../../../src/app/search/listSuggestions.ts";
import { searchKinds } from "../../../src/app/search/searchItem.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
let search: Search;

beforeAll(() => {
  search = finish(startSearch(ladder).read());
});

const ask = (question: string) => search.find(question).groups;
/** The best hit in a few words: its kind, and its name. */
const best = (question: string) => {
  const group = ask(question)[0];
  return group ? `${group.title}: ${group.hits[0]?.item.title}` : "nothing";
};
const addressOf = (question: string) => {
  const deed = ask(question)[0]?.hits[0]?.item.deed;
  return deed?.do === "go" ? deed.address : undefined;
};

describe("the best hit", () => {
  test.each([
    ["linux", "Skills: Linux"],
    ["lead", "Levels: Lead"],
    ["sre engineer", "Levels: SRE Engineer"],
    ["mentoring", "Behaviours: Mentoring and coaching"],
    ["MTTA", "KPIs: Time to acknowledge"],
    ["prometheus", "Tools: Prometheus"],
    ["staff sre", "Roles: Staff SRE"],
    ["senior responsibilities", "Sections: Senior: Responsibilities"],
    ["hiring decision", "Decision rights: Hiring decisions"],
    ["start plan", "Actions: Start a plan"],
    ["dark", "Actions: Dark colours"],
    ["lead kpis", "Sections: Lead: KPI targets"],
    ["interview senior", "Sections: Senior: Hiring"],
    ["lead level", "Levels: Lead"],
    ["what does a senior do", "Levels: Senior"],
    ["What do I need for Lead?", "Levels: Lead"],
    ["how do I get promoted", "Actions: Start a plan"],
  ])("of “%s” is %s", (question, hit) => {
    expect(best(question)).toBe(hit);
  });

  test.each([
    ["kubernets", "Tools: Kubernetes"],
    ["terafrom", "Tools: Terraform"],
    ["postmortm", "KPIs: Postmortem completion SLA"],
    ["observabillity", "Skills: Observability"],
    ["senoir", "Levels: Senior"],
  ])("of “%s”, misspelled, is %s", (question, hit) => {
    expect(best(question)).toBe(hit);
  });

  test.each([
    ["linux", "/skills?row=skills.linux"],
    ["mentoring", "/skills/behaviours?row=behaviours.mentoring"],
    ["mtta", "/kpis/mtta"],
    ["senior", "/levels/senior"],
  ])("of “%s” leads to %s", (question, address) => {
    expect(addressOf(question)).toBe(address);
  });
});

describe("a question for a comparison", () => {
  test.each([
    ["compare senior with lead", "Actions: Compare Senior with Lead"],
    ["senior vs lead", "Actions: Compare Senior with Lead"],
    ["lead versus senior", "Actions: Compare Lead with Senior"],
    ["compair senoir and leed", "Actions: Compare Senior with Lead"],
    ["from sre engineer to senior", "Actions: Compare SRE Engineer with Senior"],
    ["difference between associate and junior", "Actions: Compare Associate with Junior"],
    ["associate junior mid", "Actions: Compare Associate with Junior and SRE Engineer"],
    ["compare lead", "Actions: Compare Senior with Lead"],
    ["what changes from senior to lead?", "Actions: Compare Senior with Lead"],
    ["What is different at the Lead", "Actions: Compare Senior with Lead"],
  ])("“%s” is answered with %s", (question, hit) => {
    expect(best(question)).toBe(hit);
  });

  test("keeps the order that was asked for in its address", () => {
    expect(addressOf("lead vs senior")).toBe("/compare?levels=lead,senior");
  });

  test("is not read into other words about levels", () => {
    expect(best("senior incident lead")).not.toMatch(/^Actions/);
  });
});

test("every kind of thing can be found", () => {
  const found = new Set(
    "linux mentoring mtta prometheus lead hiring incident dark staff"
      .split(" ")
      .flatMap((word) => ask(word).map(({ title }) => title)),
  );
  expect([...found].toSorted()).toEqual(Object.values(searchKinds).toSorted());
});

test("a statement leads to its row of its level, and the group to all rows that hold the words", () => {
  const group = ask("error budget").find(({ title }) => title === "Statements");
  const [first] = group?.hits ?? [];
  expect(first?.item.deed).toMatchObject({ do: "go", address: expect.stringMatching(/^\/levels\/\w+\?row=[\w.-]+$/) });
  expect(group?.hits.at(-1)?.item).toMatchObject({
    title: "All rows with “error budget”",
    deed: { address: "/compare?levels=associate,junior,mid,senior,lead&show=all&q=error+budget" },
  });
  expect(group?.total).toBeGreaterThan(group?.hits.length ?? 0);
});

test.each(["helps", "guidance", "assists"])("all rows with “%s” are rows of some level", (word) => {
  const more = search.find(word).groups.flatMap(({ hits }) => hits.filter(({ item }) => item.id === `words:${word}`));
  const deed = more[0]?.item.deed;
  const query = new URLSearchParams(deed?.do === "go" ? deed.address.split("?")[1] : "");
  const levels = ladder.levels.filter(({ id }) => query.get("levels")?.split(",").includes(id));
  const rows = compareLevels(ladder, levels).sections.flatMap((section) => section.rows);
  expect(rows.filter((row) => holdsWords(toSearchText(row), [word])).length).toBeGreaterThan(3);
});

describe("a word of two letters", () => {
  const textsOf = (question: string) =>
    search.find(question).groups.flatMap(({ title, hits }) => (title === "Statements" ? hits : []));

  test("begins names, and stands whole in what is said", () => {
    expect(best("po")).toMatch(/^\w+: .*\bpo/i);
    const said = textsOf("ci").filter(({ item }) => item.kind === "statement");
    expect(said.length).toBeGreaterThan(0);
    for (const { item } of said) expect(`${item.title} ${item.names} ${item.note}`).toMatch(/\bci/i);
  });

  test("begins longer words of what is said beside another word", () => {
    expect(ask("error bu").map(({ title }) => title)).toContain("Statements");
  });
});

test("every word of a hit that answers the question is told", () => {
  const skills = ask("incident resp").find(({ title }) => title === "Skills");
  expect([...(skills?.hits[0]?.terms ?? [])]).toEqual(expect.arrayContaining(["incident", "response"]));
});

test("where nothing holds all the words, what holds some of them is shown, and said to be so", () => {
  const findings = search.find("linux zebra unicorn giraffe elephant");
  expect(findings.isPartial).toBe(true);
  expect(findings.groups[0]?.hits[0]?.item.title).toBe("Linux");
});

test.each(["", "  ", "?!", "xyzzyqwert"])("“%s” finds nothing", (question) => {
  expect(search.find(question)).toEqual({ groups: [], isPartial: false, isNear: false });
});

test("where nothing is spelled as it was asked, what comes near is shown, and said to be only near", () => {
  expect([search.find("salary").isNear, search.find("kuberntes").isNear]).toEqual([true, true]);
  expect(
    ["linux", "senior vs lead", "linux zebra unicorn giraffe elephant"].map((words) => search.find(words).isNear),
  ).toEqual([false, false, false]);
});

test("before anything is asked, what was chosen lately comes first, and nothing twice", () => {
  const groups = listSuggestions(ladder, search, [
    "compare:lead,junior",
    "level:lead",
    "skill:gone",
    "compare:lead,boss",
  ]);
  expect(groups.map(({ title }) => title)).toEqual(["Lately", "Actions", "Levels"]);
  expect(groups[0]?.hits.map(({ item }) => item.title)).toEqual(["Compare Lead with Junior", "Lead"]);
  const titles = groups.flatMap(({ hits }) => hits.map(({ item }) => item.id));
  expect(new Set(titles).size).toBe(titles.length);
});
