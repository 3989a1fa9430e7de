import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { findViolations } from "../support/axe.ts";

const field = (page: Page) => page.getByRole("button", { name: /^Search: find a skill/ });
const palette = (page: Page) => page.getByRole("dialog", { name: "Search" });
const question = (page: Page) => palette(page).getByRole("combobox", { name: "Search" });
const chosen = (page: Page) => palette(page).getByRole("option", { selected: true });

async function ask(page: Page, text: string) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(question(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByText("Reading the ladder…")).toHaveCount(0);
}

test("one Enter leads to the row itself, which is open and has the focus", async ({ page }) => {
  await page.goto("/");
  await ask(page, "linux");
  await expect(chosen(page)).toContainText("Linux");
  await expect(chosen(page).locator("mark").first()).toHaveText("Linux");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/skills\?row=skills\.linux$/);
  await expect(page.getByRole("button", { name: "Linux", expanded: true })).toBeFocused();
  await expect(page.getByText("Linux through the whole ladder")).toBeInViewport();
  // From the same screen to another of its rows.
  await ask(page, "chaos");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Chaos/, expanded: true })).toBeFocused();
});

test("a statement is shown and marked at its level, with what the others say", async ({ page }) => {
  await page.goto("/kpis");
  await ask(page, "critical path error budgets constrain");
  const option = palette(page)
    .getByRole("group", { name: /^Statements/ })
    .getByRole("option")
    .first();
  const words = await option.locator("mark").allTextContents();
  await option.click();
  await expect(page).toHaveURL(/\/levels\/\w+\?row=/);
  const row = page.locator("[data-marked]");
  await expect(row).toBeInViewport();
  await expect(row).toContainText(words[0] ?? "no words");
  await expect(row).toContainText("through the whole ladder");
  await row.getByRole("link", { name: "See it in the comparison" }).click();
  await expect(page).toHaveURL(/\/compare\?levels=associate,junior,mid,senior,lead&/);
  await expect(page.getByText("through the whole ladder")).toBeInViewport();
});

test("a topic leads to its row with all levels side by side", async ({ page }) => {
  await page.goto("/plan");
  await ask(page, "leading indicators");
  await palette(page)
    .getByRole("group", { name: /^Topics/ })
    .getByRole("option")
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Associate, Junior, SRE Engineer, Senior and Lead",
  );
  await expect(page.getByRole("button", { name: "Leading indicators", expanded: true }).first()).toBeFocused();
});

test("levels that are named are compared, typing errors forgiven", async ({ page }) => {
  await page.goto("/");
  await ask(page, "compair senoir with lead");
  await expect(chosen(page)).toContainText("Compare Senior with Lead");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("From Senior to Lead");
  await expect(page.getByRole("main")).toBeFocused();
});

test("arrows, Home and End choose; Escape closes and gives the focus back", async ({ page }) => {
  await page.goto("/");
  await field(page).click();
  await expect(question(page)).toBeFocused();
  await page.keyboard.type("incident");
  await expect(page.getByText("Reading the ladder…")).toHaveCount(0);
  const options = palette(page).getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(question(page)).toHaveAttribute(
    "aria-activedescendant",
    (await options.nth(1).getAttribute("id")) ?? "",
  );
  await page.keyboard.press("End");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test("a press beside it closes it, gives the focus back and presses nothing below; one that only ends there does not", async ({
  page,
}) => {
  await page.goto("/");
  await field(page).click();
  await expect(question(page)).toBeFocused();
  await page.keyboard.type("incident");
  const edge = await palette(page).boundingBox();
  const place = await page.getByRole("link", { name: "Calibrate" }).first().boundingBox();
  if (!edge || !place) throw new Error("The search and the link have places.");
  await question(page).hover();
  await page.mouse.down();
  await page.mouse.move(edge.x - 40, edge.y + 20);
  await page.mouse.up();
  await expect(palette(page)).toBeVisible();
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await expect(palette(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test("what was chosen lately is offered first, also after a reload", async ({ page }) => {
  await page.goto("/");
  await ask(page, "prometheus");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Prometheus", expanded: true })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("group", { name: "Lately" }).getByRole("option")).toContainText("Prometheus");
  await expect(palette(page).getByRole("group", { name: "Actions" })).toBeVisible();
});

test("what cannot be found is told in a sentence, and the count aloud", async ({ page }) => {
  await page.goto("/");
  await ask(page, "xyzzyqwert");
  await expect(palette(page).getByRole("status")).toContainText("Nothing in the ladder fits “xyzzyqwert”.");
  await question(page).fill("prometheus");
  await expect(palette(page).getByRole("status")).toHaveText(/results$/);
});

test("colours are chosen from the search as well", async ({ page }) => {
  await page.goto("/");
  await ask(page, "dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in the search, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await field(page).click();
    await expect(palette(page).getByRole("option").first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await question(page).fill("incident");
    await expect(palette(page).locator("mark").first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await question(page).fill("xyzzyqwert");
    await expect(palette(page).getByText(/^Nothing in the ladder/)).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

test("fills a phone, and a touch opens the row", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/");
  await field(page).tap();
  await question(page).fill("alert noise");
  const box = await palette(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
  expect(await findViolations(page)).toEqual([]);
  await palette(page).getByRole("option").first().tap();
  await expect(page).toHaveURL(/\/kpis\/alert-noise$/);
});

test("that cannot be loaded says so, and the page lives on", async ({ page }) => {
  await page.route(/SearchPalette-.*\.js/, (route) => route.abort());
  await page.goto("/");
  await field(page).click();
  await expect(page.getByRole("alert")).toHaveText(/The search could not be loaded/);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Skills" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("skills");
});
