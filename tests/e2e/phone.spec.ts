import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { listBrokenWords } from "../support/brokenWords.ts";
import { openRow, startPlan } from "../support/planPage.ts";
import { screens } from "../support/screens.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** How far the page can be scrolled sideways, in pixels. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    scrollTo(1000, scrollY);
    return Math.max(scrollWidth - innerWidth, scrollX);
  });

for (const [name, path] of Object.entries(screens))
  test(`at 360 pixels nothing scrolls sideways: ${name}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await findOverflow(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    expect(await findOverflow(page)).toBe(0);
  });

test("at 360 pixels nothing scrolls sideways: plans, a plan with a row open, its packet", async ({ page }) => {
  await startPlan(page);
  const notes = await openRow(page, "Resilience patterns");
  await notes.getByRole("button", { name: "+ New evidence" }).click();
  await notes
    .getByRole("textbox", { name: "Title" })
    .fill("https://example.org/a/very/long/address/that/has/no/space/in/it");
  expect(await findOverflow(page)).toBe(0);
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  expect(await findOverflow(page)).toBe(0);
  await page.goto("/plan");
  await expect(page.getByRole("list", { name: "Plans", exact: true })).toBeVisible();
  expect(await findOverflow(page)).toBe(0);
});

test("all entries and the search are in reach, and the entries stay while the page scrolls", async ({ page }) => {
  await page.goto("/levels/lead");
  const entries = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(entries.first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Search/ })).toBeInViewport({ ratio: 1 });
  for (const entry of await entries.all()) await expect(entry).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, 3000));
  for (const entry of await entries.all()) await expect(entry).toBeInViewport({ ratio: 1 });
});

test("the sections of a long page are in reach wherever it was scrolled to, and cover nothing at its end", async ({
  page,
}) => {
  await page.goto("/compare");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => scrollTo(0, 5000));
  const sections = page.getByRole("navigation", { name: "Sections" });
  const opener = sections.getByText("Sections");
  await expect(opener).toBeInViewport({ ratio: 1 });
  await opener.click();
  await page.keyboard.press("Escape");
  await expect(sections.getByRole("link", { name: "Tools" })).toBeHidden();
  await opener.click();
  await sections.getByRole("link", { name: "Tools" }).click();
  const tools = page.getByRole("heading", { name: "Tools" });
  await expect(tools).toBeInViewport({ ratio: 1 });
  await expect(tools.getByRole("button")).toBeFocused();
  await expect(sections.getByRole("link", { name: "Tools" })).toBeHidden();
  await expect(opener).toHaveText(/Tools$/);
  await sections.getByText("Sections").click();
  await sections.getByRole("link", { name: "Essentials" }).click();
  await expect(opener).toHaveText(/Essentials$/);
  const foot = page.getByRole("contentinfo");
  await expect(async () => {
    await page.mouse.wheel(0, 5000);
    await expect(foot).toBeInViewport({ ratio: 1, timeout: 1000 });
  }).toPass();
  const [edge, pill] = [await foot.boundingBox(), await opener.boundingBox()];
  expect((pill?.y ?? 0) + (pill?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
});

for (const path of ["/kpis/mttr", "/kpis?tables=slo-attainment,mttr"])
  test(`the tables of ${path} break no name of a level inside a word`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const heads = page.getByRole("table", { name: /^Targets of/ }).getByRole("rowheader");
    await expect(heads.first()).toBeVisible();
    expect(await listBrokenWords(heads)).toEqual([]);
  });
