import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
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

for (const path of ["/kpis/mttr", "/kpis?tables=slo-attainment,mttr"])
  test(`the tables of ${path} break no name of a level inside a word`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const heads = page.getByRole("table", { name: /^Targets of/ }).getByRole("rowheader");
    await expect(heads.first()).toBeVisible();
    const broken = await heads.evaluateAll((all) =>
      all.flatMap((head) => {
        const text = head.firstChild as Text;
        return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
  });
