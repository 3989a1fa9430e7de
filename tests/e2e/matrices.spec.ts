import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline } from "../support/comparePage.ts";
import { cells, count, grid, head, listRows, rowButton } from "../support/matrixPage.ts";

const becomeCritical = ["Cloud infrastructure", "Containers and orchestration"];
const optionalAtLead = [
  "Service mesh and ingress",
  "Log pipelines",
  "Configuration management",
  "AIOps",
  "Multi-cloud and hybrid resilience",
  "Policy-as-code",
  "Software supply chain",
];
const tornTools = [
  "Argo CD / Flux",
  "Datadog / New Relic / Dynatrace",
  "ServiceNow / Jira Service Management",
  "PostgreSQL / MySQL tooling",
];
const figures = (page: Page, what: string) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${what}`) });

test("a manager asks three questions, and the figures above the tables answer them", async ({ page }) => {
  await page.goto("/skills");
  await expect(headline(page)).toHaveText(/^Nine skills are Critical at Lead; /);
  await figures(page, "Become Critical").getByRole("link", { name: "Senior 2" }).click();
  await expect.poll(() => listRows(page)).toEqual(becomeCritical);
  await expect(count(page)).toHaveText(/^2 of \d+ skills shown, 35 hidden$/);
  await figures(page, "Optional").getByRole("link", { name: "Lead 7" }).click();
  await expect.poll(() => listRows(page)).toEqual(optionalAtLead);
  await page.getByRole("navigation", { name: "Matrices" }).getByRole("link", { name: "Tools" }).click();
  await headline(page)
    .getByRole("link", { name: /^four are Common for one level/ })
    .click();
  await expect.poll(() => listRows(page)).toEqual(tornTools);
});

test("the heads of the columns answer them too, and the questions are in the history", async ({ page }) => {
  await page.goto("/skills");
  await head(page, "Senior").click();
  await page.getByRole("menuitem", { name: "newly “Critical”" }).click();
  await expect.poll(() => listRows(page)).toEqual(becomeCritical);
  await expect.poll(() => address(page).search).toBe("?is=critical&newly=1&at=senior");
  await head(page, "Lead").click();
  await page.getByRole("menuitem", { name: "has as “Optional”" }).click();
  await expect.poll(() => listRows(page)).toEqual(optionalAtLead);
  await page.goBack();
  await expect.poll(() => listRows(page)).toEqual(becomeCritical);
  await page.goBack();
  await expect(count(page)).toHaveText("37 of 37 skills shown");
  await page.goForward();
  await page.goForward();
  await expect.poll(() => listRows(page)).toEqual(optionalAtLead);
});

test("what moves is told, and the steps down are not hidden", async ({ page }) => {
  await page.goto("/skills");
  await expect(cells(page, "Networking").last()).toContainText("Important");
  await expect(cells(page, "Networking").last()).toContainText("lowered since Senior");
  await expect(cells(page, "Large-scale production debugging").last()).toContainText("enters since Senior");
  await expect(cells(page, "Large-scale production debugging").first()).toHaveText("Not asked");
  await head(page, "Lead").click();
  await page.getByRole("menuitem", { name: "dropped or lowered" }).click();
  await expect.poll(() => listRows(page)).toContain("Networking");
  // Rows out of view follow when the browser is idle.
  const others = async () =>
    (await grid(page).locator("tbody td:last-child").allTextContents()).filter(
      (cell) => !/dropped since Senior|lowered since Senior/.test(cell),
    );
  await expect.poll(others).toEqual([]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("button", { name: "Moves only" }).click();
  await expect(count(page)).toContainText("hidden");
  expect(await listRows(page)).not.toContain("Linux");
});

test("a link shows another person the same, a reload too", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/skills/tools");
  await page.getByRole("button", { name: "Commonality: any" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Context-specific" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "At: any level" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Senior" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Sort:/ }).click();
  await page.getByRole("menuitemradio", { name: "Name" }).click();
  await page.getByRole("button", { name: "Compact" }).click();
  await rowButton(page, "GCP as alternative cloud").click();
  await expect(page.getByText("GCP as alternative cloud through the whole ladder")).toBeVisible();
  const shown = await listRows(page);
  expect(shown.length).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await page.reload();
  for (const one of [page, other]) {
    await expect.poll(() => listRows(one)).toEqual(shown);
    await expect(head(one, "Tool")).toHaveAttribute("aria-sort", "ascending");
    await expect(one.getByText("GCP as alternative cloud through the whole ladder")).toBeVisible();
    await expect(one.getByRole("button", { name: "Compact" })).toHaveAttribute("aria-pressed", "true");
  }
});

test("behaviours are read level beside level: why, how they show, what strong looks like", async ({ page }) => {
  await page.goto("/skills/behaviours");
  await expect(headline(page)).toHaveText("Three of 16 behaviours are asked at every level; Lead asks for nine.");
  await expect(cells(page, "Time management").first()).toHaveText("Not asked");
  await page.getByRole("button", { name: "In full" }).click();
  await expect(cells(page, "Mentoring and coaching").nth(3)).toContainText("Why: Senior ICs are multipliers");
  await expect(cells(page, "Mentoring and coaching").nth(4)).toContainText("Strong: Team capability");
});

test("rights to decide tell who decides, and that autonomy grows", async ({ page }) => {
  await page.goto("/skills/decisions");
  const row = cells(page, "Tooling changes");
  await expect(row.nth(1)).toContainText("Manager decides");
  await expect(row.nth(2)).toContainText("With the team");
  await expect(row.nth(2)).toContainText("raised since Junior");
  await headline(page).getByRole("link").first().click();
  await expect.poll(() => listRows(page)).toContain("Tooling changes");
  await expect(grid(page)).toContainText("raised since");
  await expect(page.getByText(/decides? most alone: \d+ rights( each)?\.$/)).toBeVisible();
});

test("an empty result leads back, and typing makes no history", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Skills" }).click();
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("zebra");
  await expect(page.getByText("No skill fits these filters.")).toBeVisible();
  await expect.poll(() => address(page).search).toBe("?q=zebra");
  await expect(page.getByRole("button", { name: "Fold all" })).toHaveCount(0);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(count(page)).toHaveText("37 of 37 skills shown");
  await expect.poll(() => address(page).search).toBe("");
  await page.goBack();
  await expect(headline(page)).toContainText("Two doors in");
});
