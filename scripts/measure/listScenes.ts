import type { Page } from "@playwright/test";
import { getLevel, type Ladder } from "../../src/domain/ladder/ladder.ts";
import { findDefaultStep } from "../../src/domain/ladder/rungs.ts";
import { listFilterSteps, openRow, type Scene, type Step } from "./scene.ts";

/**
 * What is asked of the app, page by page, in the words of a ladder. `word` is typed in the filters: only some rows have
 * its letters. A ladder without KPIs has no page of them.
 */
export function listScenes(ladder: Ladder, word: string): Scene[] {
  const scenes = [compareScene(ladder, word), matrixScene(word), searchScene, sheetScene];
  return ladder.kpiById.size > 0 ? [...scenes, kpisScene(ladder, word)] : scenes;
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first();

function compareScene(ladder: Ladder, word: string): Scene {
  const upper = getLevel(ladder, findDefaultStep(ladder).at(-1) as never);
  const { title } = ladder.levels[ladder.levels.indexOf(upper) + 1] ?? upper;
  return {
    path: "/compare",
    content: "h1, main table",
    steps: [
      {
        name: "comparison: a level is added",
        target: (page) => page.getByRole("button", { name: `Add ${title}`, exact: true }),
        seen: (page) => page.getByRole("columnheader", { name: new RegExp(`^${title}`) }).first(),
      },
      {
        name: "comparison: everything",
        target: button("Everything"),
        seen: (page) => page.getByRole("button", { name: "Everything", pressed: true }),
      },
      {
        name: "comparison: only differences",
        target: button("Only differences"),
        seen: (page) => page.getByRole("button", { name: "Only differences", pressed: true }),
      },
      ...listFilterSteps("comparison", word),
      {
        ...openRow("comparison", (page) => page.locator("main section tbody th button")),
        // Rows have buttons once they are near the window; above them stands a step for every level.
        prepare: (page) => page.locator("main section tbody").first().scrollIntoViewIfNeeded(),
      },
    ],
  };
}

const matrixScene = (word: string): Scene => ({
  path: "/skills",
  content: "h1, [role=grid]",
  steps: [
    {
      name: "skills: sorted by name",
      prepare: async (page) => {
        await page.getByRole("button", { name: /^Sort:/ }).click();
        await page.getByRole("menuitemradio", { name: "Name" }).waitFor();
      },
      target: (page) => page.getByRole("menuitemradio", { name: "Name" }),
      seen: (page) => page.locator("th[aria-sort=ascending]"),
    },
    {
      name: "skills: in full",
      target: button("In full"),
      seen: (page) => page.getByRole("button", { name: "In full", pressed: true }),
    },
    ...listFilterSteps("skills", word),
    openRow("skills", (page) => page.locator("[role=grid] tbody th button")),
  ],
});

function kpisScene({ levels }: Ladder, word: string): Scene {
  const title = levels[0]?.title ?? "";
  const choose = (name: string, seen: Step["seen"]): Step => ({
    name,
    prepare: async (page) => {
      const item = page.getByRole("menuitemcheckbox", { name: title, exact: true });
      if (!(await item.isVisible())) await page.getByRole("button", { name: /^Levels:/ }).click();
      await item.waitFor();
    },
    target: (page) => page.getByRole("menuitemcheckbox", { name: title, exact: true }),
    seen,
  });
  return {
    path: "/kpis",
    content: "h1, main li, main table",
    steps: [
      choose("KPIs: the charts show one level", (page) => page.getByText(new RegExp(`^Levels: (?!all)`)).first()),
      choose("KPIs: the charts show all levels", (page) => page.getByText(/^Levels: all/).first()),
      {
        name: "KPIs: as a table",
        prepare: (page) => page.keyboard.press("Escape"),
        target: button("Table"),
        seen: (page) => page.getByRole("table").first(),
      },
      { name: "KPIs: as charts", target: button("Charts"), seen: (page) => page.getByRole("figure").first() },
      ...listFilterSteps("KPIs", word),
    ],
  };
}

const option = (page: Page) => page.getByRole("dialog").getByRole("option").first();
const question = (page: Page) => page.getByRole("dialog").getByRole("combobox");

const searchScene: Scene = {
  path: "/",
  content: "dialog",
  steps: [
    {
      name: "search: opened for the first time",
      target: (page) => page.locator("main"),
      key: "Control+k",
      seen: option,
    },
    { name: "search: the first key", target: question, key: "s", seen: option },
    { name: "search: the second key", target: question, key: "e", seen: option },
    { name: "search: a key is taken back", target: question, key: "Backspace", seen: option },
    { name: "search: closed", target: question, key: "Escape", seen: (page) => page.locator("main") },
    { name: "search: opened again", target: (page) => page.locator("main"), key: "Control+k", seen: option },
  ],
};

const row = (page: Page) => page.locator("[data-row]").first();

const sheetScene: Scene = {
  path: "/calibrate/s1/people/kim/sheet",
  content: "[data-row]",
  steps: [
    {
      name: "sheet: a row is rated",
      target: (page) => row(page).getByRole("group").getByRole("button").nth(1),
      seen: (page) => row(page).getByRole("button", { pressed: true }),
    },
    {
      name: "sheet: a row is rated by a key",
      target: (page) => row(page).getByRole("button").first(),
      key: "2",
      seen: (page) => row(page).getByRole("button", { pressed: true }),
    },
    {
      name: "sheet: a row is opened",
      target: (page) => page.locator("[data-row]").nth(2).getByRole("button").first(),
      seen: (page) => page.locator("[data-row]").nth(2).and(page.locator("[data-open]")),
    },
  ],
};
