import { expect, type Page, test } from "@playwright/test";
import { holdApp } from "../support/holdApp.ts";

/** Opens a page whose app does not come before it is let. */
async function openHeld(page: Page, path: string) {
  const release = await holdApp(page);
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return release;
}

test("a button that is pressed before the app is there does what it says as soon as it is", async ({ page }) => {
  const start = await openHeld(page, "/compare");
  await page.getByRole("button", { name: "Everything" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-waiting");
  start();
  await expect(page).toHaveURL(/show=all/);
  await expect(page.locator("html")).not.toHaveAttribute("data-waiting");
});

test("what is typed before the app is there filters as soon as it is", async ({ page }) => {
  const start = await openHeld(page, "/compare");
  const field = page.getByRole("searchbox", { name: "Filter" });
  await field.pressSequentially("linux");
  start();
  await expect(page).toHaveURL(/q=linux/);
  await expect(field).toHaveValue("linux");
});

test("a single letter that is typed before the app is there filters as well", async ({ page }) => {
  const start = await openHeld(page, "/compare");
  const field = page.getByRole("searchbox", { name: "Filter" });
  await field.press("k");
  start();
  await expect(page).toHaveURL(/q=k$/);
  await expect(field).toHaveValue("k");
});

test("the key that opens the search is heard before the app is there", async ({ page }) => {
  const start = await openHeld(page, "/kpis");
  await page.keyboard.press("Control+k");
  start();
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
});

test("a link leads on without the app", async ({ page }) => {
  await openHeld(page, "/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "KPIs" }).click();
  await expect(page).toHaveURL(/\/kpis$/);
});

test("what was scrolled to before the app is there stays in view", async ({ page }) => {
  const start = await openHeld(page, "/skills");
  await page.mouse.move(400, 600);
  await page.mouse.wheel(0, 900);
  await expect(page.getByRole("grid").getByRole("button", { name: "Linux", exact: true })).not.toBeInViewport();
  const at = await page.evaluate(() => scrollY);
  start();
  await expect(page.locator("header > [role=status]")).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(at);
});
