// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { becomeIdle, stayBusy } from "../../support/idle.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

const cardHeight = 300;

/** Cards stand under one another, in a window that is 768 pixels tall: three are in view. */
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const cards = [...document.querySelectorAll("main :not([data-leaving]) > section > ul > li")];
    const own = cards.map((one, at) => ({ one, at })).filter(({ one }) => this.contains(one));
    const [top, bottom] = [own[0]?.at ?? 0, (own.at(-1)?.at ?? -1) + 1].map((at) => at * cardHeight);
    return { top, bottom, left: 0, right: 0, width: 0, height: 0, x: 0, y: top } as DOMRect;
  });
});
afterEach(() => {
  becomeIdle();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const names = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const card = (name: string) => screen.getByRole("heading", { level: 3, name }).closest("li") as HTMLElement;

async function openKpis() {
  openApp("/kpis");
  await findSentence();
  // It is asked at every change of the page: by roles, on a busy machine, asking took longer than drawing.
  await waitFor(() => expect(document.querySelectorAll("main figure")).toHaveLength(40));
  stayBusy();
}

test("of a change the cards in view show it at once, and the others once the browser is idle", async () => {
  await openKpis();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Levels:/ }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: "Associate" }));
  const [first = ""] = names();
  const last = names().at(-1) ?? "";
  expect(first).toBe("SLO attainment");
  expect(card(first)).toHaveTextContent("Not tracked at Associate.");
  expect(card(last)).toHaveTextContent("Not tracked at SRE Engineer, Senior and Lead.");
  becomeIdle();
  expect(card(last)).not.toHaveTextContent("Not tracked at");
});

test("a card that a filter moves into view has its chart at once, and one that it leaves below has not", async () => {
  await openKpis();
  expect(within(card("Ramp-up progress")).queryByRole("img")).not.toBeInTheDocument();
  await userEvent.setup().type(screen.getByRole("searchbox"), "ramp-up");
  expect(names()).toEqual(["Ramp-up progress"]);
  expect(await within(card("Ramp-up progress")).findByRole("img")).toHaveAccessibleName(/^Chart of Ramp-up progress/);
});

test("cards that a filter had left out come back by their names, and as a whole where they are in view", async () => {
  openApp("/kpis?q=ramp-up");
  await findSentence();
  await waitFor(() => expect(screen.getAllByRole("figure")).toHaveLength(1));
  stayBusy();
  await userEvent.setup().click(screen.getByRole("button", { name: "Clear filters" }));
  expect(names()).toHaveLength(40);
  expect(screen.getAllByRole("figure")).toHaveLength(3);
  expect(within(card("SLO attainment")).getByRole("figure")).toBeInTheDocument();
  becomeIdle();
  expect(screen.getAllByRole("figure")).toHaveLength(40);
});

test("charts are gone for everybody with the frame in which a table takes their place, and out of the page after it", async () => {
  await openKpis();
  await userEvent.setup().click(screen.getByRole("button", { name: "Table" }));
  expect(screen.getByRole("table", { name: /^KPI targets by level/ })).toBeInTheDocument();
  expect(screen.queryByRole("figure")).not.toBeInTheDocument();
  await waitFor(() => expect(document.querySelector("figure")).not.toBeInTheDocument());
});
