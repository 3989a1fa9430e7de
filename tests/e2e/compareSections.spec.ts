import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline, jumpTo, pressFarDown, section } from "../support/comparePage.ts";

test("a section that is drawn elsewhere leads there, with the levels that are compared", async ({ page }) => {
  await page.goto("/compare?levels=senior,lead&sections=kpis,skills,mission");
  await expect(section(page, "Mission").getByRole("link", { name: /^See the/ })).toHaveCount(0);
  await pressFarDown(section(page, "KPI targets").getByRole("link", { name: "See the charts" }));
  await expect(headline(page)).toContainText("between Senior and Lead");
  expect(`${address(page).pathname}${address(page).search}`).toBe("/kpis?pair=senior,lead");
  await page.goBack();
  await pressFarDown(section(page, "Skills").getByRole("link", { name: "See the matrix" }));
  await expect(page.getByRole("grid")).toBeVisible();
});

test("a jump lands on its section, however the page settles, and gives it the focus", async ({ page }) => {
  await page.goto("/compare");
  for (const name of ["Essentials", "Skills", "KPI targets"]) {
    await jumpTo(page, name);
    await expect(section(page, name).getByRole("button", { name, exact: true })).toBeFocused();
    await expect(section(page, name).getByRole("heading", { level: 2 })).toBeInViewport();
  }
});

test("folding all says how many rows that folds, and opening one section tells its rows again", async ({ page }) => {
  await page.goto("/compare");
  const count = page.getByRole("status").filter({ hasText: "rows shown" });
  const shown = Number.parseInt((await count.textContent()) ?? "", 10);
  await page.getByRole("button", { name: "Fold all" }).click();
  await expect(count).toContainText(new RegExp(`^0 of \\d+ rows shown, \\d+ hidden, ${shown} folded$`));
  await pressFarDown(section(page, "Tools").getByRole("button", { name: "Tools" }));
  await expect(count).not.toHaveText(/^0 of/);
  await page.getByRole("button", { name: "Copy link" }).click();
  const said = page.getByText("Link copied.");
  const first = await said.elementHandle();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(said).toBeVisible();
});

test("the outline marks the section that it leads to", async ({ page }) => {
  await page.goto("/compare/mid,senior");
  await expect(page.locator("footer")).toContainText("http");
  const link = page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: /^Tools/ });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "true");
});
