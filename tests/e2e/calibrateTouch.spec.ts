import { expect, type Locator } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** How many pixels of its height, along its middle, answer a finger. */
const measureHit = (element: Locator) =>
  element.evaluate((one) => {
    one.scrollIntoView({ block: "center" });
    const { top, bottom, left, width } = one.getBoundingClientRect();
    const heights = Array.from({ length: Math.round(bottom - top) }, (_, at) => top + at + 0.5);
    return heights.filter((y) => one.contains(document.elementFromPoint(left + width / 2, y))).length;
  });

test("names that open the rows of a board, and candidates, are tall enough for a finger", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  const linux = page.getByRole("table").getByRole("button", { name: "Linux", exact: true });
  await expect.poll(() => measureHit(linux)).toBeGreaterThanOrEqual(44);
  await page.goto("/calibrate/s1");
  await expect.poll(() => measureHit(page.getByRole("link", { name: "Zoe" }))).toBeGreaterThanOrEqual(44);
});

test("the names of the places stand whole in a window of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  for (const name of ["below", "SRE", "Senior", "above"]) {
    const place = page
      .getByRole("table")
      .locator("thead span")
      .filter({ hasText: new RegExp(`^${name}$`) });
    const { isCut, lines } = await place.evaluate((one) => ({
      isCut: one.scrollWidth > one.clientWidth,
      lines: Math.round(one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight)),
    }));
    expect([name, isCut, lines]).toEqual([name, false, 1]);
  }
});

test("initials fit their marks in text twice as large", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const mark = page.getByTitle("Ana: Led it.").first();
  const height = await mark.evaluate((one) => one.getBoundingClientRect().height);
  const size = await mark.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(height).toBeGreaterThan(size * 1.5);
});

test("the marks of a row stay in reach on a phone while its words are read, and come after them", async ({ page }) => {
  await keepSession(page, makeRealSession({ role: "rater", me: "ana", sheets: [] }));
  await page.goto("/calibrate/s1/people/kim/sheet");
  const row = page.locator("[data-row]").first();
  await expect(row).toHaveAttribute("data-open");
  const marks = row.getByRole("group");
  await expect(marks).toBeInViewport({ ratio: 0.98 });
  const words = row.getByRole("region").last();
  await words.evaluate((one) => one.scrollIntoView({ block: "end" }));
  await row.getByLabel("What I have seen").scrollIntoViewIfNeeded();
  const bottom = await words.evaluate((one) => one.getBoundingClientRect().bottom);
  expect(await marks.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
  await marks.getByRole("button", { name: "Senior", exact: true }).click();
  await expect(marks.getByRole("button", { name: "Senior", exact: true })).toHaveAttribute("aria-pressed", "true");
});
