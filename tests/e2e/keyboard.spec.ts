import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { tabAndPress, tabTo } from "../support/keyboard.ts";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const entry = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true });

test("by keyboard alone: from the ladder to a level, past its outline to a section, and on to the comparison", async ({
  page,
}) => {
  await page.goto("/");
  await expect(headline(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabAndPress(page, page.getByRole("link", { name: /^Senior 6–10\+ years/ }));
  await expect(headline(page)).toContainText("Senior, 6–10+ years");
  await tabAndPress(page, page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Skills" }));
  await expect(page.getByRole("heading", { level: 2, name: "Skills" })).toBeInViewport();
  await page.goBack();
  await tabAndPress(page, page.getByRole("link", { name: "Compare with the next level, Lead" }));
  await expect(headline(page)).toContainText("From Senior to Lead");
});

test("by keyboard alone: KPIs are compared, narrowed, told as a table, opened, and walked through", async ({
  page,
}) => {
  await page.goto("/");
  await expect(headline(page)).toBeVisible();
  await tabAndPress(page, entry(page, "KPIs"));
  await expect(headline(page)).toContainText("between SRE Engineer and Senior");
  await tabAndPress(page, page.getByRole("button", { name: "To Senior" }));
  await page.keyboard.type("Le");
  await expect(page.getByRole("menuitemradio", { name: "Lead" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "To Lead" })).toBeFocused();
  await tabTo(page, page.getByRole("searchbox", { name: "Filter rows by text" }));
  await page.keyboard.type("noise");
  await expect(page.getByText(/^\d of 40 KPIs shown/)).toBeVisible();
  const table = page.getByRole("button", { name: "Alert noise ratio as a table" });
  await tabAndPress(page, table, "Space");
  await expect(table).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await tabAndPress(page, page.getByRole("link", { name: "Alert noise ratio", exact: true }));
  await expect(page).toHaveURL(/\/kpis\/alert-noise$/);
  const next = page.getByRole("navigation", { name: "KPIs beside this one" }).getByRole("link").last();
  await tabAndPress(page, next);
  await expect(page).not.toHaveURL(/alert-noise$/);
});

test("by keyboard alone: every row of a long comparison is reached, however tall its rows are", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto("/compare?levels=associate,junior,mid,senior,lead&sections=responsibilities");
  await expect(headline(page)).toBeVisible();
  const rows = page.locator("section[aria-labelledby=responsibilities-title] tbody th[scope=row]");
  await tabTo(page, page.getByRole("button", { name: /^Responsibilities/ }));
  const count = await rows.count();
  expect(count).toBeGreaterThan(50);
  for (let at = 0; at < count; at++) {
    await page.keyboard.press("Tab");
    await expect(rows.nth(at).getByRole("button")).toBeFocused();
  }
  await page.keyboard.press("Shift+Tab");
  await expect(rows.nth(count - 2).getByRole("button")).toBeFocused();
});

test("by keyboard alone: a level that was added, or came in the place of another, has the focus", async ({ page }) => {
  await page.goto("/compare");
  await tabAndPress(page, page.getByRole("button", { name: "Add Lead", exact: true }));
  await expect(page.getByRole("button", { name: "Lead", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "× Remove" }).press("Enter");
  await expect(page.getByRole("button", { name: "Senior", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Lead" }).press("Enter");
  await expect(page.getByRole("button", { name: "Lead", exact: true })).toBeFocused();
});

test("by keyboard alone: a plan is started, rated, backed with evidence, and read as a packet", async ({ page }) => {
  await page.goto("/");
  await expect(headline(page)).toBeVisible();
  await tabAndPress(page, entry(page, "Plan"));
  await tabTo(page, page.getByLabel("From my level"));
  await page.keyboard.type("Ju");
  await expect(page.getByLabel("From my level")).toHaveValue("junior");
  await tabAndPress(page, page.getByRole("button", { name: "Start a plan" }));
  const row = page.getByRole("button", { name: "Resilience patterns", exact: true });
  await tabAndPress(page, row);
  const notes = page.getByRole("group", { name: "My notes on Resilience patterns" });
  // The group has one stop: its chosen answer.
  await tabAndPress(page, notes.getByRole("radio", { checked: true }), "ArrowRight");
  await expect(notes.getByRole("radio", { name: "Developing" })).toBeChecked();
  await tabTo(page, notes.getByLabel("Next action"));
  await page.keyboard.type("Pair on the next game day");
  await tabAndPress(page, notes.getByRole("button", { name: "+ New evidence" }));
  await expect(notes.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("Retries with backoff");
  await tabAndPress(page, notes.getByRole("button", { name: "Close this row" }));
  await expect(row).toBeFocused();
  await page.reload();
  await expect(headline(page)).toBeVisible();
  await tabAndPress(page, page.getByRole("link", { name: "Promotion packet" }));
  await expect(page.getByRole("article")).toContainText("Retries with backoff");
});

test("by keyboard alone: a new page has the focus, and what was said goes with Escape", async ({ page }) => {
  await page.goto("/");
  await expect(headline(page)).toBeVisible();
  await tabAndPress(page, page.getByRole("link", { name: "KPI targets" }));
  await expect(headline(page)).toContainText("KPIs");
  await expect(page.getByRole("main")).toBeFocused();
  await page.goto("/plan");
  await tabAndPress(page, page.getByRole("button", { name: "Start a plan" }));
  await expect(headline(page)).toContainText("SRE Engineer");
  await expect(page.getByRole("button", { name: "Dismiss" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Dismiss" })).toBeHidden();
  await expect(page.getByRole("main")).toBeFocused();
});

test("by keyboard alone: what Enter would open in the search is told before an arrow is pressed", async ({ page }) => {
  await page.goto("/");
  await expect(headline(page)).toBeVisible();
  await page.keyboard.press("Control+k");
  const input = page.getByRole("combobox", { name: "Search" });
  await input.pressSequentially("mttr");
  await expect(page.getByRole("status").filter({ hasText: /results$/ })).toBeAttached();
  const first = page.getByRole("option", { selected: true });
  await expect
    .poll(async () => (await first.getAttribute("id")) === (await input.getAttribute("aria-activedescendant")))
    .toBe(true);
});

for (const path of ["/skills", "/compare?sections=skills"])
  test(`what a row opens at the foot of the window is brought into view at ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const name = "Containers and orchestration";
    // What is far from view is drawn in plain words.
    await page.getByRole("rowheader", { name }).scrollIntoViewIfNeeded();
    const row = page.getByRole("button", { name, exact: true });
    await row.evaluate((button) => scrollBy({ top: button.getBoundingClientRect().bottom - innerHeight + 8 }));
    await expect(row).toBeInViewport({ ratio: 1 });
    await row.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(/ through the whole ladder$/)).toBeInViewport({ ratio: 1 });
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport({ ratio: 1 });
  });
