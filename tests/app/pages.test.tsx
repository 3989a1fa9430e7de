// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countImportances } from "../../src/domain/matrix/distribution.ts";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import { findSentence, openApp } from "../support/openApp.tsx";
import { readRealLadder } from "../support/realLadder.ts";

vi.setConfig({ testTimeout: 60_000 });

const ladder = readRealLadder();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the overview", () => {
  test("shows every level with how many of its skills are Critical, Important and Optional", async () => {
    openApp("/");
    await findSentence();
    const levels = screen.getByRole("list", { name: "Levels, from the highest to the lowest" });
    const cards = within(levels).getAllByRole("heading", { level: 2 });
    expect(cards.map(({ textContent }) => textContent?.replace(/ \d.*/, ""))).toEqual([
      "Lead",
      "Senior",
      "SRE Engineer",
      "Associate",
      "Junior",
    ]);
    for (const level of ladder.levels) {
      const { critical, important, optional } = countImportances(level);
      const counts = `${level.skills.length} skills: ${critical} Critical · ${important} Important · ${optional} Optional`;
      expect(within(levels).getByRole("link", { name: new RegExp(`^${level.title} .*${counts}`) })).toBeInTheDocument();
    }
  });

  test("leads to a level", async () => {
    const router = openApp("/");
    await findSentence();
    await userEvent.setup().click(screen.getByRole("link", { name: /^Senior in full/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/levels/senior"));
    expect(await screen.findByRole("heading", { level: 1, name: /^Senior, 6–10\+ years/ })).toBeInTheDocument();
  });
});

describe("a level", () => {
  test("shows all twenty sections as one article", async () => {
    openApp("/levels/mid");
    expect(await findSentence()).toHaveTextContent(/^SRE Engineer, 3–6 years/);
    const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toHaveLength(20);
    expect(titles).toEqual(ladder.sections.map(({ title }) => title));
    await waitFor(() => expect(document.title).toBe("SRE Engineer · Rungs"));
  });

  test("leads a statement that means little by itself with its topic, and no other", async () => {
    openApp("/levels/senior");
    await findSentence();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toContain("Role horizon: Current role");
    expect(items).toContain("Senior individual contributor");
  });

  test("that the ladder does not have is named, beside those it has", async () => {
    openApp("/levels/boss");
    expect(await findSentence()).toHaveTextContent("The ladder has no level “boss”.");
    for (const { title } of ladder.levels)
      expect(within(screen.getByRole("main")).getByRole("link", { name: title })).toBeInTheDocument();
  });
});

test("an address that leads nowhere says that there is no page, inside the frame", async () => {
  openApp("/nowhere");
  expect(await findSentence()).toHaveTextContent("There is no page at this address.");
  expect(screen.getByRole("navigation", { name: "Main" })).toBeInTheDocument();
});

test("an address that is that of a screen at first says what of it there is not", async () => {
  openApp("/skills/hobbies");
  expect(await findSentence()).toHaveTextContent("There is no page at this address.");
  const main = within(screen.getByRole("main"));
  expect(await main.findByText(/Skills has no page “hobbies”/)).toBeInTheDocument();
  expect(main.getByRole("link", { name: "Decisions" })).toHaveAttribute("href", "/skills/decisions");
});

test.each(["/compare/50%,mid", "/compare/%E0%A4%A,mid", "/compare/mid,%"])(
  "the address %s, cut short in the middle of a letter, says that there is no page",
  async (address) => {
    openApp(address);
    expect(await findSentence()).toHaveTextContent("There is no page at this address.");
    expect(screen.getByRole("navigation", { name: "Main" })).toBeInTheDocument();
  },
);

describe("a comparison", () => {
  test("opens with the middle step in a sentence", async () => {
    openApp("/compare");
    expect(await findSentence()).toHaveTextContent(/^From SRE Engineer to Senior, .+ new.+\.$/);
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  test("says which level of its address the ladder does not have, and shows the others", async () => {
    openApp("/compare?levels=mid,boss");
    expect(await findSentence()).toHaveTextContent("SRE Engineer stands alone.");
    const notice = screen.getByText("“boss” is no level of this ladder: without it SRE Engineer is shown alone.");
    expect(notice.closest("[role=status]")).not.toBeNull();
  });

  test("shows only the sections that its address names", async () => {
    openApp("/compare?levels=mid,senior&sections=skills");
    expect(await screen.findAllByRole("table")).toHaveLength(1);
    expect(screen.getByRole("table", { name: "Skills: SRE Engineer, Senior side by side" })).toBeInTheDocument();
  });
});

describe("a ladder that cannot be loaded", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(console, "warn").mockImplementation(() => {});
  });

  test("is told with what the browser said, and shown once it loads", async () => {
    const loadLadder = vi
      .fn<() => Promise<Ladder>>(async () => ladder)
      .mockRejectedValueOnce(new Error("The network is away."));
    const router = openApp("/levels/mid", loadLadder);
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("heading", { level: 1 })).toHaveTextContent("This page could not be shown.");
    expect(alert).toHaveTextContent("The network is away.");
    await router.invalidate();
    expect(await screen.findByRole("heading", { level: 1, name: /^SRE Engineer, 3–6 years/ })).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
