import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline } from "../support/comparePage.ts";
import { cells, count, grid, head, listRows, overhang, rowButton } from "../support/matrixPage.ts";

const paths = ["/skills", "/skills/behaviours", "/skills/tools", "/skills/decisions"];
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
    for (const path of paths) {
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

test("the matrix is taken along as CSV and Markdown, as it is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/skills?levels=senior,lead&is=critical&at=lead");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# Skills by level: .+\n\nhttp\S+levels=senior,lead/);
  expect(markdown).toContain("| Category | Skill | Senior | Lead | Lead: movement |");
  expect(markdown.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(2 + 9);

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("sre-skills.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.startsWith("\uFEFFCategory,Skill,Senior,Lead,Lead: movement")).toBe(true);
  expect(csv).toContain('Linux,"Critical\nMust have","Critical\nMust have",');
  for (const name of await listRows(page)) expect(csv).toContain(name);
});

for (const path of paths)
  test(`no cell of the CSV of ${path} is run as a formula`, async ({ page }) => {
    await page.goto(path === "/skills/decisions" ? path : `${path}?show=full`);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Download CSV" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.split("\n").length).toBeGreaterThan(16);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });

test("paper has every row and no controls", async ({ page }) => {
  for (const path of paths) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(path);
    await expect(grid(page)).toBeVisible();
    const rows = await listRows(page);
    expect(rows.length).toBeGreaterThan(15);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("group", { name: / shown$/ })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Matrices" })).toBeHidden();
    await expect(page.getByRole("searchbox")).toBeHidden();
    expect(await listRows(page)).toEqual(rows);
    await expect(page.getByRole("contentinfo")).toContainText(path);
    expect((await page.pdf({ format: "A4", landscape: true })).length).toBeGreaterThan(10_000);
  }
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

test.describe("on a phone", () => {
  const openPhone = async (browser: Browser, path: string) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto(path);
    await expect(grid(page)).toBeVisible();
    return page;
  };
  const heads = (page: Page) => grid(page).getByRole("columnheader", { name: /years/ });

  test("two levels are in view, and the others a tap away", async ({ browser }) => {
    const page = await openPhone(browser, "/skills");
    await expect(heads(page)).toHaveText([/^SRE Engineer/, /^Senior/]);
    await expect(grid(page)).toHaveAttribute("aria-colcount", "6");
    const choices = page.getByRole("group", { name: "Levels in view" }).getByRole("button");
    await expect(choices).toHaveCount(4);
    await expect(choices.and(page.locator("[aria-pressed=true]"))).toHaveText("SRE · Senior");
    await choices.first().scrollIntoViewIfNeeded();
    for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
    await choices.filter({ hasText: /Senior.+Lead/ }).tap();
    await expect(heads(page)).toHaveText([/^Senior/, /^Lead/]);
    await expect(heads(page).last()).toHaveAttribute("aria-colindex", "6");
    await expect(cells(page, "Networking").last()).toContainText("lowered since Senior");
    await expect.poll(() => new URL(page.url()).search).not.toBe("");
    await page.reload();
    await expect(heads(page)).toHaveText([/^Senior/, /^Lead/]);
  });

  test("the filters stand behind a line that opens them", async ({ browser }) => {
    const page = await openPhone(browser, "/skills");
    await expect(page.getByRole("button", { name: /^Importance:/ })).toBeHidden();
    await page.getByText("Filters and order", { exact: true }).tap();
    await page.getByRole("button", { name: /^Importance:/ }).tap();
    await page.getByRole("menuitemcheckbox", { name: "Critical" }).tap();
    await expect(count(page)).toContainText("hidden");
    await page.keyboard.press("Escape");
    await expect(page.getByText("Filters and order (1 set)")).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test("a tap opens a shade, and a tap elsewhere closes it", async ({ browser }) => {
    const page = await openPhone(browser, "/skills?view=junior");
    await cells(page, "Cloud infrastructure").first().getByRole("button").tap();
    await expect(page.getByRole("tooltip")).toContainText("often in cloud-native organisations");
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await cells(page, "Cloud infrastructure").nth(1).tap();
    await expect(page.getByRole("tooltip")).toHaveCount(0);
  });

  for (const path of paths)
    test(`nothing of ${path} scrolls sideways, and everything can be hit with a finger`, async ({ browser }) => {
      const page = await openPhone(browser, path);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      const small = await page
        .getByRole("main")
        .getByRole("button")
        .evaluateAll((buttons) =>
          buttons.filter((button) => button.getBoundingClientRect().height < 43.5).map((button) => button.textContent),
        );
      expect(small).toEqual([]);
      await grid(page).getByRole("rowheader").first().getByRole("button").tap();
      await expect(page.getByText("through the whole ladder")).toBeVisible();
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });
});
