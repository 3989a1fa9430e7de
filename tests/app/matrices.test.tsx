// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cellsOf, choose, controls, grid, gridButton, listRows, status } from "../support/matrixScreen.ts";
import { findSentence, openApp } from "../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllGlobals());

/** The links of a line above the table, by what it tells. */
const answers = (what: string) =>
  within(screen.getByText(what, { selector: "li > span" }).closest("li") as HTMLElement);

describe("each matrix opens with its answer in a sentence", () => {
  test.each([
    ["/skills", "Nine skills are Critical at Lead; eight skills fall in importance, shade or tier on the way up."],
    ["/skills/behaviours", "Three of 16 behaviours are asked at every level; Lead asks for nine."],
    ["/skills/tools", /^\S+ tools of 47 are named at every level; four are Common .+ Context-specific for another\.$/],
    [
      "/skills/decisions",
      /^\S+ rights to decide come closer to the person somewhere on the way up; \S+ move to somebody above\.$/,
    ],
  ])("%s", async (address, sentence) => {
    openApp(address);
    expect(await findSentence()).toHaveTextContent(sentence);
    const heads = within(grid()).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent).join(" ")).toMatch(
      /^\w+ Associate ▾.+ Junior ▾.+ SRE Engineer ▾.+ Senior ▾.+ Lead ▾/,
    );
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });
});

describe("a manager asks which skills become Critical at Senior", () => {
  const answer = ["Cloud infrastructure", "Containers and orchestration"];

  test("and the figure above the table leads there", async () => {
    const router = openApp("/skills");
    await findSentence();
    await userEvent.click(answers("Become Critical").getByRole("link", { name: "Senior 2" }));
    await waitFor(() => expect(listRows()).toEqual(answer));
    expect(router.state.location.searchStr).toBe("?is=critical&newly=1&at=senior");
  });

  test("and the head of the column does", async () => {
    openApp("/skills");
    await findSentence();
    await choose(gridButton(/^Senior ?\d/), "newly “Critical”");
    await waitFor(() => expect(listRows()).toEqual(answer));
  });
});

describe("a manager asks which skills are still Optional for a Lead", () => {
  const answer = [
    "Service mesh and ingress",
    "Log pipelines",
    "Configuration management",
    "AIOps",
    "Multi-cloud and hybrid resilience",
    "Policy-as-code",
    "Software supply chain",
  ];

  test("and the figure above the table leads there", async () => {
    openApp("/skills");
    await findSentence();
    await userEvent.click(answers("Optional").getByRole("link", { name: "Lead 7" }));
    await waitFor(() => expect(listRows()).toEqual(answer));
  });

  test("and the head of the column does", async () => {
    openApp("/skills");
    await findSentence();
    await choose(gridButton(/^Lead ?\d/), "has as “Optional”");
    await waitFor(() => expect(listRows()).toEqual(answer));
  });
});

describe("a manager asks which tool is Common for one level and Context-specific for another", () => {
  const answer = [
    "Argo CD / Flux",
    "Datadog / New Relic / Dynatrace",
    "ServiceNow / Jira Service Management",
    expect.stringMatching(/MySQL|PostgreSQL|[Dd]atabase/),
  ];

  test("and the sentence leads there", async () => {
    openApp("/skills/tools");
    await findSentence();
    await userEvent.click(await screen.findByRole("link", { name: /^four are Common for one level/ }));
    await waitFor(() => expect(listRows()).toEqual(answer));
  });

  test("and the filters do", async () => {
    openApp("/skills/tools");
    await findSentence();
    await choose(controls().getByRole("button", { name: /^Commonality: any/ }), "Common", "menuitemcheckbox");
    await userEvent.click(screen.getByRole("menuitemcheckbox", { name: "Context-specific" }));
    await userEvent.keyboard("{Escape}");
    await userEvent.click(controls().getByRole("button", { name: "Each of them somewhere" }));
    await waitFor(() => expect(listRows()).toEqual(answer));
  });
});

describe("what a cell says", () => {
  test("is importance, tier, and what moved: Networking steps down at Lead", async () => {
    openApp("/skills");
    await findSentence();
    expect(cellsOf("Networking").map(({ textContent }) => textContent)).toEqual([
      "CriticalMust have",
      "CriticalMust have",
      "CriticalMust have",
      "CriticalMust have",
      "Important ↓, lowered since SeniorMust have",
    ]);
  });

  test("is its shade as a mark that tells the whole cell, and that a level does not ask for it", async () => {
    openApp("/skills");
    await findSentence();
    const name = "Optional (→ Important), Emerging, raised since SRE Engineer";
    expect(within(cellsOf("AIOps")[3] as HTMLElement).getByRole("button", { name })).toBeInTheDocument();
    const absent = cellsOf("Log pipelines").filter(({ textContent }) => textContent === "Not asked");
    expect(absent).toHaveLength(4);
  });
});

describe("the number of rows", () => {
  test("shown and hidden is announced, and a way leads back from none", async () => {
    openApp("/skills");
    await findSentence();
    expect(status()).toHaveTextContent(/^37 of 37 skills shown$/);
    expect(status()).toHaveAttribute("role", "status");
    await choose(gridButton(/^Lead ?\d/), "has as “Critical”");
    await waitFor(() => expect(status()).toHaveTextContent(/^9 of \d+ skills shown, 28 hidden$/));
    await userEvent.type(screen.getByRole("searchbox", { name: "Filter rows by text" }), "zebra");
    expect(await screen.findByText("No skill fits these filters.")).toBeInTheDocument();
    expect(status()).toHaveTextContent(/^0 of \d+ skills shown, 37 hidden$/);
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(listRows()).toHaveLength(37));
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });
});

describe("an address", () => {
  test("that asks for what there is not is told so, and shows the rest", async () => {
    openApp("/skills?levels=mid,boss,lead&is=crucial&sort=pay&row=skills.cooking");
    expect(await findSentence()).toHaveTextContent(/^Nine skills are Critical at Lead;/);
    const notice = within(screen.getByText(/no level “boss”/).closest("[role=status]") as HTMLElement);
    expect(notice.getByText("There is no importance “crucial”; it is left out.")).toBeInTheDocument();
    expect(notice.getByText("There is no order by “pay”; the rows stand by category.")).toBeInTheDocument();
    expect(notice.getByText("There is no row “skills.cooking” here, so none is open.")).toBeInTheDocument();
    expect(within(grid()).getAllByRole("columnheader", { name: /years/ })).toHaveLength(2);
  });

  test("of which nothing can be understood shows the whole matrix", async () => {
    openApp("/skills?is=,&newly=maybe&order=up&colour=pink&at=");
    await findSentence();
    expect(status()).toHaveTextContent(/^37 of 37 skills shown$/);
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });
});
