import { expect, type Locator } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { cells, rowButton } from "../support/matrixPage.ts";
import { startPlan } from "../support/planPage.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Where the letters of an element stand, without its paddings: pixels. */
const findText = (element: Locator) =>
  element.evaluate((node) => {
    const range = new Range();
    range.selectNodeContents(node);
    const { left, right, top } = range.getBoundingClientRect();
    return { left, right, top };
  });

test("the names of a level's rows stay in their column", async ({ page }) => {
  await page.goto("/levels/lead?row=skills.skill.linux");
  const rows = page.getByRole("region", { name: "Skills" }).getByRole("row");
  const name = rows.getByRole("rowheader", { name: "Networking", exact: true });
  await expect(name).toBeVisible();
  const beside = await name.locator("..").getByRole("cell").last().boundingBox();
  expect((await findText(name)).right).toBeLessThanOrEqual(beside?.x ?? 0);
});

test("the headings of a table begin where its rows do", async ({ page }) => {
  await page.goto("/compare");
  const table = page.getByRole("table").first();
  const heading = table.getByRole("rowheader", { name: "The role", exact: true }).or(table.getByText("The role"));
  const name = table.getByRole("button", { name: "Purpose of the role" });
  await expect(name).toBeVisible();
  expect((await findText(heading.first())).left).toBeCloseTo((await findText(name)).left, 0);
});

for (const path of ["/skills", "/skills/decisions"])
  test(`the legend of ${path} leaves no movement alone on a line`, async ({ page }) => {
    await page.goto(path);
    const label = page.getByText("Since the step below:");
    await expect(label).toBeVisible();
    const lines = await label.evaluate((first) => {
      const counts = new Map<number, number>();
      for (const { offsetTop } of first.parentElement?.querySelectorAll<HTMLElement>(":scope > span") ?? [])
        counts.set(offsetTop, (counts.get(offsetTop) ?? 0) + 1);
      return [...counts.values()];
    });
    expect(Math.min(...lines)).toBeGreaterThan(1);
  });

test("in a compact matrix names stand in line with their cells", async ({ page }) => {
  await page.goto("/skills?density=compact");
  const name = rowButton(page, "Linux");
  await expect(name).toBeVisible();
  const cell = cells(page, "Linux").first().getByText("Critical", { exact: true });
  expect(Math.abs((await findText(name)).top - (await findText(cell)).top)).toBeLessThan(3);
  expect((await name.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("a quiet button that begins a line begins where the others do", async ({ page }) => {
  await page.goto("/compare?levels=associate,junior,mid,senior,lead");
  const first = await page.getByRole("group", { name: "Levels compared" }).getByRole("button").first().boundingBox();
  const alone = await findText(page.getByRole("button", { name: "Remove the last" }));
  expect(alone.left).toBeCloseTo(first?.x ?? 0, -0.5);
});

test("how many rows a filter leaves is seen once", async ({ page }) => {
  await page.goto("/compare?q=incident");
  const counts = page.getByText(/^\d+ of \d+ rows/);
  await expect(counts).toHaveCount(2);
  const widths = await counts.evaluateAll((list) => list.map((one) => one.getBoundingClientRect().width));
  expect(widths.filter((width) => width > 2)).toHaveLength(1);
});

test("a change in two lines leaves a gap before the frame of its row", async ({ page }) => {
  await page.goto("/compare?sections=kpis");
  const mark = page.getByText("Reworded: changed in part").first();
  const [own, row] = [await mark.boundingBox(), await page.getByRole("table").first().boundingBox()];
  expect(own?.height).toBeGreaterThan(30);
  expect((row?.x ?? 0) + (row?.width ?? 0) - (own?.x ?? 0) - (own?.width ?? 0)).toBeGreaterThanOrEqual(4);
});

test("the links below the answer of a matrix stand on no more lines than they need", async ({ page }) => {
  await page.goto("/skills");
  const lists = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: /^(Become Critical|Optional)/ });
  await expect(lists).toHaveCount(2);
  const heights = await lists.evaluateAll((list) => list.map((one) => one.getBoundingClientRect().height));
  // A line is as tall as a finger needs.
  expect(heights.reduce((sum, height) => sum + height)).toBeLessThan(3.5 * 46);
});

test("what an address names in vain is told apart from the ways on", async ({ page }) => {
  await page.goto("/skills?at=boss");
  const notice = await page.getByText("There is no column for the level").locator("..").boundingBox();
  const ways = await page.getByRole("navigation", { name: "Matrices" }).boundingBox();
  expect((ways?.y ?? 0) - (notice?.y ?? 0) - (notice?.height ?? 0)).toBeGreaterThanOrEqual(8);
});

/** How much of a line through the middle of an element hits it, or what lies in it, from top to bottom: pixels. */
const measureHit = (element: Locator) =>
  element.evaluate((node) => {
    node.scrollIntoView({ block: "center" });
    const { left, width, top, height } = node.getBoundingClientRect();
    const [x, middle] = [left + Math.min(width / 2, 40), top + height / 2];
    const hits = Array.from({ length: 120 }, (_, at) => node.contains(document.elementFromPoint(x, middle - 60 + at)));
    return hits.filter(Boolean).length;
  });

test("what a finger hits of links that stand alone is as large as it needs", async ({ page }) => {
  const isLarge = async (link: Locator) => {
    await expect(link).toBeVisible();
    expect(await measureHit(link), (await link.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  };
  await page.goto("/kpis");
  await isLarge(page.getByRole("link", { name: "SLO attainment" }));
  await isLarge(page.getByRole("link", { name: "Error budget burn rate" }));
  await page.goto("/kpis?view=table");
  await isLarge(page.getByRole("link", { name: "SLO attainment" }));
  await page.goto("/kpis/mttr");
  await isLarge(page.getByRole("main").getByRole("link", { name: "Senior", exact: true }));
  await page.goto("/");
  await isLarge(page.getByRole("link", { name: /^See what changes/ }).first());
  await page.goto("/compare/brief");
  await isLarge(page.getByRole("rowheader").getByRole("link").first());
  await isLarge(page.getByRole("rowheader").getByRole("link").nth(1));
});

test("links that stand alone are large enough for a finger", async ({ page }) => {
  const isLarge = async (link: Locator) => {
    await expect(link).toBeVisible();
    expect((await link.boundingBox())?.height, (await link.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  };
  await page.goto("/kpis");
  await isLarge(page.getByRole("link", { name: "SLO attainment" }));
  await page.goto("/kpis/mttr");
  await isLarge(page.getByRole("main").getByRole("link", { name: "KPI targets" }));
  await page.goto("/kpis?view=table");
  await isLarge(page.getByRole("link", { name: "SLO attainment" }));
  await page.goto("/levels/lead?row=skills.skill.linux");
  await isLarge(page.getByRole("link", { name: "See it in the comparison" }));
  await page.goto("/");
  await isLarge(page.getByRole("link", { name: /^See what changes/ }).first());
  await startPlan(page);
  await isLarge(page.getByRole("link", { name: "Plans", exact: true }));
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await isLarge(page.getByRole("link", { name: "Junior to SRE Engineer" }));
});
