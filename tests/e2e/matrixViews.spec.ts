import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline } from "../support/comparePage.ts";
import { listBrokenWords } from "../support/brokenWords.ts";
import { cells, count, grid, head, matrixPaths, overhang, rowButton } from "../support/matrixPage.ts";

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes on with Tab until the focus is inside the grid. */
async function tabToGrid(page: Page) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest("[role=grid]") !== null)) return;
  }
  throw new Error("no stop in the grid");
}

test("the whole job is done with the keyboard alone", async ({ page }) => {
  await page.goto("/skills");
  await expect(headline(page)).toBeVisible();
  await tabToGrid(page);
  await expect(head(page, "Skill")).toBeFocused();
  await press(page, "ArrowDown", "ArrowDown", "ArrowRight");
  await expect(cells(page, "Linux").first()).toBeFocused();
  await press(page, "Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeInViewport();
  await press(page, "Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeHidden();

  await press(page, "ArrowDown", "ArrowDown", "End");
  const shade = cells(page, "Service mesh and ingress").last().getByRole("button");
  await expect(shade).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText("Optional (context-specific)");
  await press(page, "Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expect(shade).toBeFocused();

  await press(page, "Control+End");
  await expect(cells(page, "Software supply chain").last().getByRole("button")).toBeFocused();
  await press(page, "Escape", "Control+Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
  await expect(page.getByRole("menuitem", { name: "asks for" })).toBeFocused();
  // A menu moves its focus a moment after the key.
  await press(page, "End");
  await expect(page.getByRole("menuitem", { name: "Sort by this column" })).toBeFocused();
  await press(page, "Enter");
  await expect(grid(page).getByRole("columnheader", { name: /^Senior/ })).toHaveAttribute("aria-sort", "descending");
  await expect(head(page, "Senior")).toBeFocused();
  await press(page, "Enter");
  await expect(page.getByRole("menuitem", { name: "asks for" })).toBeFocused();
  await press(page, "ArrowDown");
  await expect(page.getByRole("menuitem", { name: "has as “Critical”" })).toBeFocused();
  await press(page, "Enter");
  await expect(count(page)).toHaveText(/^7 of \d+ skills shown, 30 hidden$/);
  await expect(head(page, "Senior")).toBeFocused();
});

test("the cell with the focus is never under the sticky head", async ({ page }) => {
  await page.goto("/skills");
  await grid(page).getByRole("columnheader", { name: "Skill" }).focus();
  await press(page, "Control+End", "PageUp", "PageUp", "ArrowUp", "ArrowUp", "ArrowUp");
  for (let step = 0; step < 6; step++) {
    await press(page, "ArrowUp");
    const gap = await page.evaluate(() => {
      const cell = document.activeElement?.closest("tr");
      const bottom = document.querySelector("[role=grid] thead th")?.getBoundingClientRect().bottom ?? 0;
      return (cell?.getBoundingClientRect().top ?? 0) - bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(-1);
  }
});

test("the heads stay in view while the page is scrolled", async ({ page }) => {
  await page.goto("/skills");
  await rowButton(page, "Linux").hover();
  await page.mouse.wheel(0, 900);
  await expect(rowButton(page, "Linux")).not.toBeInViewport();
  await expect(head(page, "Lead")).toBeInViewport();
  await expect(head(page, "Skill")).toBeInViewport();
});

test("five levels fit on a tablet: the names of the rows are never scrolled away", async ({ page }) => {
  for (const width of [660, 820, 1080]) {
    await page.setViewportSize({ width, height: 1100 });
    for (const path of matrixPaths) {
      await page.goto(path);
      await expect(head(page, "Lead")).toBeInViewport({ ratio: 1 });
      expect(await overhang(page), `${path} at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

test("no word of a behaviour is broken, however narrow its column", async ({ page }) => {
  await page.goto("/skills/behaviours");
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 1100 });
    const cell = page.getByRole("gridcell", { name: "Clear written communication" }).first();
    await expect(cell).toBeVisible();
    const lines = await cell.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const at = walker.nextNode()?.nodeValue?.indexOf("communication") ?? -1;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + "communication".length);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  }
});

test("a shade opens under the pointer, with all that it says", async ({ page }) => {
  await page.goto("/skills");
  await cells(page, "Cloud infrastructure").first().getByRole("button").hover();
  await expect(page.getByRole("tooltip")).toHaveText("Important (Critical, often in cloud-native organisations)");
  await page.mouse.move(5, 5, { steps: 20 });
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

test("compact rows are lower, and dark ones have other colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/skills");
  const height = async () => (await grid(page).boundingBox())?.height ?? 0;
  const color = () => grid(page).evaluate((element) => getComputedStyle(element).color);
  const [roomy, light] = [await height(), await color()];
  await page.getByRole("button", { name: "Compact" }).click();
  await expect.poll(height).toBeLessThan(roomy * 0.9);
  await expect.poll(() => address(page).search).toBe("?density=compact");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(color).not.toBe(light);
});

for (const width of [320, 390, 768])
  test(`at ${width} pixels no word of the rights to decide is broken, and columns stand apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/skills/decisions");
    const row = cells(page, "SLO recommendations");
    await expect(row.last()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await listBrokenWords(grid(page).getByRole("gridcell"))).toEqual([]);
    const gutters = await row.evaluateAll((all) =>
      all.map((cell) => {
        const { paddingLeft, paddingRight } = getComputedStyle(cell);
        return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
      }),
    );
    expect(Math.min(...gutters)).toBeGreaterThanOrEqual(12);
  });

test("at 320 pixels cells stand under their own heading, in a card with round corners", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/skills");
  const first = cells(page, "Linux").first();
  await expect(first).toBeVisible();
  const findText = (element: Locator) =>
    element.evaluate(
      (node) => node.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(node).paddingLeft),
    );
  const heads = grid(page).getByRole("columnheader");
  const name = grid(page).getByRole("rowheader", { name: "Linux" });
  // A cell may be drawn anew, as the app takes the page over, between being found and being measured.
  await expect.poll(async () => (await findText(first)) - (await findText(name))).toBe(0);
  await expect.poll(async () => (await findText(first)) - (await findText(heads.nth(1)))).toBe(0);
  await expect(heads.first()).toHaveCSS("border-top-right-radius", "10px");
});
