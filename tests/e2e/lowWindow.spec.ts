import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { grid } from "../support/matrixPage.ts";

test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

/** Whether the top of what has the focus is in sight, and nothing over it. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { left, top, width } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + 3);
    return over !== null && (focused.contains(over) || over.contains(focused));
  });

for (const path of [
  "/compare?sections=skills&row=skills.networking",
  "/levels/lead",
  "/kpis?view=table",
  "/kpis?view=rhythm",
])
  test(`on a phone held across, the head of a table never covers what has the focus: ${path}`, async ({ page }) => {
    await page.goto(path);
    const ways = page.getByRole("table").locator("a, button");
    await ways.first().focus();
    for (let at = 0; at < 8; at++) await page.keyboard.press("Tab");
    await page.evaluate(() => scrollBy(0, 200));
    for (let at = 0; at < 6; at++) {
      await page.keyboard.press("Shift+Tab");
      await expect.poll(() => isSeen(page)).toBe(true);
    }
  });

test("on a phone held across, the head of a matrix never covers what has the focus", async ({ page }) => {
  await page.goto("/skills");
  const rows = grid(page).getByRole("rowheader").getByRole("button");
  await rows.nth(8).focus();
  for (let at = 0; at < 8; at++) {
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => isSeen(page)).toBe(true);
  }
});

test("on a phone held across, the search leaves room for what it finds", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("linux");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box?.height).toBeGreaterThan(300);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390);
});
