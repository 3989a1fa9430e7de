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

const firstFonts = ["Inter Variable optional", "Source Serif Variable optional"];
const listLoaded = async (page: Page) => {
  const loaded = await page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status, display }) => (status === "loaded" ? `${family} ${display}` : [])),
  );
  return loaded.map((name) => name.replaceAll('"', "")).toSorted();
};

for (const path of ["/", "/compare", "/skills", "/skills/tools", "/kpis", "/kpis/alert-noise", "/levels/lead", "/plan"])
  test(`${path} is written with the two fonts of the script that runs first`, async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
    expect(await listLoaded(page)).toEqual(firstFonts);
    expect([...asked]).toEqual([]);
  });

test("a page that is not drawn ahead is written with them too, and fetches no other", async ({ page }) => {
  const asked = watchFonts(page);
  await page.goto("/compare?levels=senior,lead");
  await page.goto("/nowhere");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check("400 14px 'Inter Variable'", "Rungs"))).toBe(true);
  expect([...asked]).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page is written with these two fonts, which come with a style", async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto("/levels/lead");
    expect(await listLoaded(page)).toEqual(firstFonts);
    expect([...asked]).toEqual([]);
  });
});

test("a name with other letters of Latin is written in the app's own font", async ({ page }) => {
  const asked = watchFonts(page);
  await page.goto("/compare");
  await page.waitForLoadState("networkidle");
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("Zoë Ångström");
  await expect.poll(() => [...asked].filter((name) => name.startsWith("inter")).length).toBe(1);
  await expect.poll(() => page.evaluate(() => document.fonts.check("400 14px 'Inter Variable'", "ëÅö"))).toBe(true);
});

/** The words with a hyphen that a page writes with figures of one width, which make a hyphen as wide as a figure. */
const listWideHyphens = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { fontVariantNumeric } = getComputedStyle(text.parentElement as Element);
      if (fontVariantNumeric === "tabular-nums" && /\p{L}-[\p{L}\d]/u.test(text.textContent ?? ""))
        found.push(text.textContent ?? "");
    }
    return found;
  });

const written = [
  "/",
  "/levels/lead",
  "/compare?sections=tools,kpis&show=all",
  "/skills/tools?show=full",
  "/kpis",
  "/kpis?view=table",
  "/kpis?view=rhythm",
  "/kpis/slo-attainment",
];
for (const path of written)
  test(`${path} widens no hyphen in a word`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await listWideHyphens(page)).toEqual([]);
  });
