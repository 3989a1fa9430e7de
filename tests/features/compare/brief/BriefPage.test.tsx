// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { makeLadder } from "../../../support/makeLadder.ts";
import { openApp } from "../../../support/openApp.tsx";

afterEach(cleanup);

const ladder = makeLadder({
  levels: ["low", "mid", "high"],
  skills: `skill | low           | mid            | high
           linux | must critical | must critical  | must critical
           cloud | -             | must important | must critical
           java  | must optional | -              | -`,
});
const open = (address: string) => openApp(address, async () => ladder);
const findBriefs = () => screen.findAllByRole("article");
const readHeadings = (brief: HTMLElement, level = 2) =>
  within(brief)
    .getAllByRole("heading", { level })
    .map(({ textContent }) => textContent);

describe("the brief of a step", () => {
  test("has a part for each matter that changes, rows that lead to the comparison, and what is left to it", async () => {
    open("/compare/brief?levels=low,mid");
    const [brief = document.body] = await findBriefs();
    expect(readHeadings(brief)).toEqual(["skills", "How much changes, section by section"]);
    expect(within(brief).getByRole("row", { name: /^cloud/ })).toHaveTextContent("New Important; Must have");
    expect(within(brief).getByRole("link", { name: "cloud" })).toHaveAttribute(
      "href",
      "/compare?levels=low,mid&row=skills.cloud",
    );
    expect(within(brief).getByRole("heading", { name: "No longer asked at mid" })).toBeVisible();
    expect(within(brief).getByRole("listitem")).toHaveTextContent("java (Optional)");
    expect(brief).toHaveTextContent("Of three rows, two are named above. Of the others, one changed only its wording.");
  });

  test.each(["?levels=", "?levels=,", ""])(
    "is of the middle step where the address names no level: %o",
    async (asked) => {
      open(`/compare/brief${asked}`);
      const [brief = document.body, ...others] = await findBriefs();
      expect(others).toEqual([]);
      expect(within(brief).getByRole("heading", { level: 1 })).toHaveTextContent(/^From mid to high/);
    },
  );

  test("is one document for each step of the levels chosen", async () => {
    open("/compare/brief?levels=low,mid,high");
    const briefs = await findBriefs();
    expect(briefs.map((brief) => readHeadings(brief).map((text) => text.slice(0, 16)))).toEqual([
      ["From low to mid,"],
      ["From mid to high"],
    ]);
    expect(readHeadings(briefs[0] as HTMLElement, 3)).toEqual(["skills", "How much changes, section by section"]);
    expect(readHeadings(briefs[0] as HTMLElement, 4)).toEqual(["No longer asked at mid"]);
    const [title, ...others] = screen.getAllByRole("heading", { level: 1 });
    expect(title).toHaveTextContent("low → mid → high: a brief of each of two steps.");
    expect(others).toEqual([]);
    expect(within(briefs[1] as HTMLElement).getByRole("row", { name: /^cloud/ })).toHaveTextContent(
      "Raised Important → Critical",
    );
  });

  test("has no part of what the ladder has not, nor where nothing moved", async () => {
    openApp("/compare/brief", async () =>
      makeLadder({ statements: "topic | group | low | high\non-call | daily | Joins | Leads" }),
    );
    const [brief = document.body] = await findBriefs();
    expect(readHeadings(brief)).toEqual(["How much changes, section by section"]);
    expect(brief).toHaveTextContent("Of one row, none is named above. Of the others, one changed only its wording.");
  });

  test("of parallel levels does not say that anything ended", async () => {
    const doors = makeLadder({
      levels: ["left", "right", "top"],
      paths: ["left → top", "right → top"],
      skills: `skill | left          | right         | top
               linux | must critical | -             | must critical
               cloud | -             | must critical | must critical`,
    });
    openApp("/compare/brief?levels=left,right", async () => doors);
    const [brief = document.body] = await findBriefs();
    expect(within(brief).getByRole("heading", { level: 1 })).toHaveTextContent("a door to the same level");
    expect(within(brief).getByRole("heading", { name: "Not asked at right" })).toBeVisible();
  });

  test("of a level alone says so, and of what there is not, that it is left out", async () => {
    open("/compare/brief?levels=low,boss");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("low stands alone.");
    expect(screen.getByText("“boss” is no level of this ladder: without it low is shown alone.")).toBeVisible();
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.getByRole("link", { name: "Open the comparison" })).toHaveAttribute("href", "/compare?levels=low");
  });

  test("leads to the briefs of the other steps", async () => {
    const router = open("/compare/brief?levels=low,mid");
    const others = await screen.findByRole("navigation", { name: "Briefs of other steps" });
    const links = within(others).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual(["mid → high"]);
    links[0]?.click();
    await waitFor(() => expect(router.state.location.href).toBe("/compare/brief"));
  });
});
