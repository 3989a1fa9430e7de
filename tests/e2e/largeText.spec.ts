import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { cells } from "../support/matrixPage.ts";

test.use({ viewport: { width: 1280, height: 900 } });

/** Texts twice as large as usual, as a person sets them in the browser. */
async function open(page: Page, path: string) {
  await page.addInitScript(() =>
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.fontSize = "200%";
    }),
  );
  await page.goto(path);
}

test("with text twice as large the names of a chart's lanes end before its marks begin", async ({ page }) => {
  await open(page, "/kpis/alert-noise");
  const chart = page.getByRole("img", { name: /Alert noise/ }).first();
  await expect(chart.locator("svg")).toBeVisible();
  const gap = await chart.evaluate((node) => {
    const ends = ["Associate", "Senior"].map((name) => {
      const text = [...node.querySelectorAll("text")].find(({ textContent }) => textContent === name);
      return text?.getBoundingClientRect().right ?? Infinity;
    });
    return (
      Math.min(
        ...[...node.querySelectorAll("line[x1]")]
          .map((line) => line.getBoundingClientRect().left)
          .filter((x) => x > 0 && x > node.getBoundingClientRect().left + 10),
      ) - Math.max(...ends)
    );
  });
  expect(gap).toBeGreaterThan(0);
  const size = await chart
    .locator("text")
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);
  expect(size).toBeGreaterThan(22);
});

test("with text twice as large the charts of KPIs beside one another keep room for their marks", async ({ page }) => {
  await open(page, "/kpis");
  const drawing = page.getByRole("img", { name: /SLO attainment/ }).locator("svg");
  await expect(drawing).toBeVisible();
  const lines = drawing.locator("> line");
  const across = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().left));
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(150);
});

test("with text twice as large the filter shows what it is for, and the outline its words", async ({ page }) => {
  await open(page, "/levels/lead");
  const outline = page.getByRole("navigation", { name: "Sections" });
  await expect(outline.getByRole("link", { name: "Responsibilities" })).toBeVisible();
  expect(await outline.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.goto("/skills");
  const filter = page.getByRole("searchbox", { name: "Filter rows by text" });
  expect((await filter.boundingBox())?.width).toBeGreaterThan(300);
});

test("with text twice as large no word of a compact matrix reaches into the next column", async ({ page }) => {
  await open(page, "/skills?show=full&density=compact");
  const column = cells(page, "Cloud infrastructure").nth(1);
  await expect(column).toContainText("(AWS/Azure/GCP)");
  expect(await column.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});

test("with text twice as large no symbol of a movement stands alone on a line", async ({ page }) => {
  await open(page, "/skills");
  await expect(cells(page, "Networking").first()).toBeVisible();
  const alone = await page.getByRole("gridcell").evaluateAll((all) =>
    all.flatMap((cell) => {
      const [standing, mark] = cell.firstElementChild?.children ?? [];
      const symbol = mark?.querySelector(":scope > i");
      if (!standing || !symbol) return [];
      const below = symbol.getBoundingClientRect().top >= standing.getBoundingClientRect().bottom;
      return below ? [cell.textContent] : [];
    }),
  );
  expect(alone).toEqual([]);
});

test("with text twice as large the search says what it finds, where there is room", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/");
  const words = page.getByRole("button", { name: /^Search/ }).getByText("Find a skill, KPI, tool…");
  await expect(words).toBeVisible();
  expect(await words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("with text twice as large the bars of the steps keep their names beside them", async ({ page }) => {
  await open(page, "/compare");
  const chart = page.getByRole("region", { name: "The size of each step" }).getByRole("img");
  await expect(chart).toBeVisible();
  const cut = await chart.evaluate(
    (node) =>
      [...node.querySelectorAll(":scope > div > span:first-child")].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ).length,
  );
  expect(cut).toBe(0);
});

test("with text twice as large the bar of a window 1024 pixels wide shows all its entries", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, "/compare");
  const entries = page.getByRole("navigation", { name: "Main" });
  await expect(entries).toBeVisible();
  expect(await entries.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  await expect(page.getByRole("banner").getByRole("link", { name: "Rungs" })).toBeVisible();
});
