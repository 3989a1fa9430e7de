import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";

/** The files of fonts that a page has asked for, by their names. */
function watchFonts(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "font") asked.add(request.url().replace(/^.*\//, ""));
  });
  return asked;
}

for (const path of ["/", "/compare", "/skills", "/skills/tools", "/kpis", "/kpis/alert-noise", "/levels/lead", "/plan"])
  test(`${path} is written with the two fonts that stand in it`, async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
    const loaded = await page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status, display }) => (status === "loaded" ? `${family} ${display}` : [])),
    );
    expect(loaded.toSorted()).toEqual(["Inter Variable optional", "Source Serif 4 Variable optional"]);
    expect([...asked]).toEqual([]);
  });

test("a page that is not drawn ahead fetches these two fonts, and no other", async ({ page }) => {
  const asked = watchFonts(page);
  await page.goto("/compare?levels=senior,lead");
  await page.goto("/nowhere");
  await page.waitForLoadState("networkidle");
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
  expect(asked.size).toBe(2);
});

test("a name with other letters of Latin is written in the app's own font", async ({ page }) => {
  const asked = watchFonts(page);
  await page.goto("/compare");
  await page.waitForLoadState("networkidle");
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("Zoë Ångström");
  await expect.poll(() => [...asked].filter((name) => name.startsWith("inter")).length).toBe(1);
  await expect.poll(() => page.evaluate(() => document.fonts.check("400 14px 'Inter Variable'", "ëÅö"))).toBe(true);
});
