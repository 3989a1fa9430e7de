import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findViolations } from "../support/axe.ts";
import { openRow, startPlan } from "../support/planPage.ts";

const sentence = (page: Page) => page.getByRole("heading", { level: 1 });
const go = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).click();

/** From now on the KPI screen breaks while it is drawn. */
const breakKpis = (page: Page) =>
  page.route(/\/KpisPage-[^/]*\.js/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `export function KpisPage() { throw new Error("The axis has no end."); }`,
    }),
  );

test("a screen that breaks says so, leaves the others alive, and lets the person take along what they wrote", async ({
  page,
}) => {
  await breakKpis(page);
  await startPlan(page);
  await (await openRow(page, "Resilience patterns")).getByLabel("Next action").fill("Not lost");
  await go(page, "KPIs");
  await expect(sentence(page)).toHaveText("This page could not be shown.");
  await expect(page).toHaveTitle("Something broke · Rungs");
  await page.getByText("What the browser said").click();
  await expect(page.getByText("The axis has no end.")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all that you wrote" }).click();
  const file = JSON.parse(readFileSync(await (await waiting).path(), "utf8")) as { records: Record<string, string> };
  const key = Object.keys(file.records).find((name) => name.startsWith("rungs.plan."));
  expect(file.records[key ?? ""]).toContain("Not lost");

  await go(page, "Skills");
  await expect(sentence(page)).toContainText("skills");
  await go(page, "KPIs");
  await expect(sentence(page)).toHaveText("This page could not be shown.");
  await page.unroute(/\/KpisPage-[^/]*\.js/);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(sentence(page)).toContainText("KPIs");
});

test("a page that was opened before a new release says why a part of it is missing", async ({ page }) => {
  await page.goto("/");
  await expect(sentence(page)).toBeVisible();
  await page.route(/\/(KpisPage|ComparePage)-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await go(page, "KPIs");
  await expect(sentence(page)).toHaveText("This page could not be shown.");
  await expect(page.getByText("a newer version was put up since you opened Rungs")).toBeVisible();
  await go(page, "Skills");
  await expect(sentence(page)).toContainText("skills");
});

test("a chart whose file is missing takes nothing else along, and its table tells the same", async ({ page }) => {
  await page.route(/\/ZoneChart-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto("/kpis?q=noise");
  await expect(page.getByText("The chart could not be loaded. The table tells the same.").first()).toBeVisible();
  await page.getByRole("button", { name: "Alert noise ratio as a table" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
});
