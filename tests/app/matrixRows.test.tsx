// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cellsOf, choose, controls, grid, gridButton, headOf, listRows, sortBy } from "../support/matrixScreen.ts";
import { findSentence, openApp } from "../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => vi.unstubAllGlobals());

const press = (name: string | RegExp) => userEvent.click(gridButton(name));

describe("the rows of a matrix stand under their categories", () => {
  const pressControl = (name: string) => userEvent.click(controls().getByRole("button", { name }));

  test("which fold one by one, all at once, and unfold", async () => {
    const router = openApp("/skills");
    await findSentence();
    await press(/^Observability 4$/);
    await waitFor(() => expect(listRows()).toHaveLength(33));
    expect(gridButton(/^Observability 4$/)).toHaveAttribute("aria-expanded", "false");
    expect(router.state.location.searchStr).toBe("?folded=observability");
    await pressControl("Unfold all");
    await waitFor(() => expect(listRows()).toHaveLength(37));
    await pressControl("Fold all");
    await waitFor(() => expect(listRows()).toHaveLength(0));
    await press(/^Observability 4$/);
    await waitFor(() => expect(listRows()).toContain("Log pipelines"));
    expect(listRows()).toHaveLength(4);
    expect(within(grid()).getAllByRole("button", { name: / \d+$/, expanded: true })).toHaveLength(1);
  });

  test("and tell their category themselves where they stand in another order", async () => {
    openApp("/skills?sort=name");
    await findSentence();
    expect(controls().queryByRole("button", { name: "Fold all" })).not.toBeInTheDocument();
    expect(gridButton("AIOps").closest("th")).toHaveTextContent(/^AIOps.*[Ii]ncident/);
  });
});

describe("the order of the rows", () => {
  test("is that of their names", async () => {
    const router = openApp("/skills");
    await findSentence();
    await sortBy("Name");
    await waitFor(() => expect(headOf(/^Skill/)).toHaveAttribute("aria-sort", "ascending"));
    const names = listRows();
    expect(names).toEqual(names.toSorted((left, right) => (left ?? "").localeCompare(right ?? "", "en")));
    await choose(controls().getByRole("button", { name: /^Sort: Name/ }), "Reversed", "menuitemcheckbox");
    await waitFor(() => expect(headOf(/^Skill/)).toHaveAttribute("aria-sort", "descending"));
    expect(listRows()).toEqual(names.toReversed());
    expect(router.state.location.searchStr).toBe("?sort=name&order=reverse");
  });

  test("is by how many levels ask for them", async () => {
    openApp("/skills/behaviours");
    await findSentence();
    await sortBy("Number of levels");
    await waitFor(() =>
      expect(listRows().slice(0, 3)).toEqual([
        "Clear written communication",
        "Collaboration and influence",
        "Customer-impact mindset",
      ]),
    );
    expect(listRows().slice(-3)).toEqual([
      "Blameless learning",
      "Continuous improvement",
      "Escalation and transparency",
    ]);
  });

  test("is by how far they move", async () => {
    openApp("/skills");
    await findSentence();
    await sortBy("Size of movement");
    // In, out and in again: three ranks down, and three or more up.
    await waitFor(() => expect(listRows()[0]).toBe("FinOps and cost optimisation"));
    expect(listRows().indexOf("SLO engineering and error budgets")).toBeLessThan(listRows().indexOf("Networking"));
    expect(listRows().indexOf("Networking")).toBeLessThan(listRows().indexOf("Linux"));
  });

  test("is by how high they stand at a level, from its head as from the menu", async () => {
    const router = openApp("/skills");
    await findSentence();
    await choose(gridButton(/^Lead ?\d/), "Sort by this column");
    await waitFor(() => expect(headOf(/^Lead/)).toHaveAttribute("aria-sort", "descending"));
    const standings = listRows().map((name) => /^\w+/.exec(cellsOf(name).at(-1)?.textContent ?? "")?.[0]?.slice(0, 8));
    expect([...new Set(standings)]).toEqual(["Critical", "Importan", "Optional", "Not"]);
    expect(standings.filter((word) => word === "Critical")).toHaveLength(9);
    await sortBy("Importance at Junior");
    await waitFor(() => expect(headOf(/^Junior/)).toHaveAttribute("aria-sort", "descending"));
    expect(headOf(/^Lead/)).not.toHaveAttribute("aria-sort");
    expect(router.state.location.searchStr).toBe("?sort=at:junior");
  });
});

describe("a row", () => {
  test("opens its path: what it is for, importance and tier at each level, where it enters and rises", async () => {
    const router = openApp("/skills");
    await findSentence();
    await press("Cloud infrastructure");
    const title = await screen.findByText("Cloud infrastructure through the whole ladder");
    const path = within(title.parentElement as HTMLElement);
    expect(
      path.getByText(/^Asked from Associate and Junior on; .*rises at Senior \(Important → Critical\)/),
    ).toBeVisible();
    const stops = path.getAllByRole("listitem").filter(({ parentElement }) => parentElement?.tagName === "OL");
    expect(stops).toHaveLength(5);
    for (const stop of stops) expect(stop).toHaveTextContent(/(Critical|Important).*Must have/);
    expect(stops[0]).toHaveTextContent("often in cloud-native organisations");
    await waitFor(() => expect(router.state.location.searchStr).toBe("?row=skills.cloud"));
    const link = path.getByRole("link", { name: "See it in the comparison" });
    expect(link.getAttribute("href")).toMatch(/^\/compare\?.*row=skills\.cloud/);
    await press("Cloud infrastructure");
    await waitFor(() => expect(title).not.toBeInTheDocument());
    // The address follows the answer.
    await waitFor(() => expect(router.state.location.searchStr).toBe(""));
  });

  test("tells each cell in one order and no word twice: importance, movement, tier, shade", async () => {
    openApp("/skills");
    await findSentence();
    expect(cellsOf("AIOps")[2]?.textContent).toMatch(/^Optional ↓, lowered since Junior from JuniorEmerging$/);
    expect(cellsOf("Cloud infrastructure")[2]?.textContent).toMatch(/^Important ↓.* from AssociateMust have$/);
    expect(cellsOf("Service mesh and ingress")[4]?.textContent).toMatch(/^Optional \+.*Good to havecontext-specific$/);
  });

  test("opens a behaviour to why it matters, how it shows and what strong looks like", async () => {
    openApp("/skills/behaviours?row=behaviours.mentoring");
    await findSentence();
    const path = screen.getByText("Mentoring and coaching through the whole ladder").parentElement;
    for (const words of [/Why: Senior ICs/, /Shows: Coaches/, /Strong: Other teams/])
      expect(path).toHaveTextContent(words);
  });

  test("of which the texts are shown tells them level beside level", async () => {
    openApp("/skills/behaviours");
    await findSentence();
    expect(grid()).not.toHaveTextContent("Why: ");
    await userEvent.click(controls().getByRole("button", { name: "In full" }));
    await waitFor(() =>
      expect(cellsOf("Mentoring and coaching")[3]).toHaveTextContent("Why: Senior ICs are multipliers"),
    );
    expect(cellsOf("Mentoring and coaching")[4]).toHaveTextContent("Why: Growing others");
  });
});

describe("the levels that are columns", () => {
  test("are chosen, and what moved is told since the nearest of them below", async () => {
    openApp("/skills?levels=mid,lead");
    expect(await findSentence()).toHaveTextContent(/^Nine skills are Critical at Lead/);
    expect(within(grid()).getAllByRole("columnheader", { name: /years/ })).toHaveLength(2);
    expect(cellsOf("Networking")[1]).toHaveTextContent("lowered since SRE Engineer");
  });

  test("go along to the other matrices", async () => {
    const router = openApp("/skills?levels=mid,lead&is=critical&row=skills.linux");
    await findSentence();
    await userEvent.click(within(screen.getByRole("navigation", { name: "Matrices" })).getByText("Tools"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/skills/tools"));
    expect(router.state.location.searchStr).toBe("?levels=mid,lead");
  });
});

describe("how many skills each level has", () => {
  test("is told in a sentence, and as a table by tier", async () => {
    openApp("/skills");
    await findSentence();
    const part = screen.getByRole("region", { name: "How many skills, by importance and tier" });
    expect(part).toHaveTextContent(/Lead has the most Critical skills \(9\), [\w ]+ the fewest \(\d\)\./);
    await userEvent.click(within(part).getByRole("button", { name: "Table" }));
    const figures = within(part).getAllByRole("row", { name: /Critical/ })[0] as HTMLElement;
    expect(within(figures).getAllByRole("cell").at(-1)).toHaveTextContent(/^9$/);
  });
});
