import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { headline, startPlan, exportPlan, importFile, offered, status } from "../support/planPage.ts";

const list = (page: Page) => page.getByRole("list", { name: "Plans", exact: true }).getByRole("listitem");
const tools = (page: Page) => page.getByRole("group", { name: "All plans" });
async function choose(page: Page, plan: string, what: string) {
  await page.getByRole("button", { name: `More for “${plan}”` }).click();
  await page.getByRole("menuitem", { name: what }).click();
}
const name = "Junior to SRE Engineer";

test("making a plan is undone where it was made, and done again in the list", async ({ page }) => {
  await startPlan(page);
  await expect(status(page)).toContainText("The plan was made.");
  await offered(page, "Undo").click();
  await expect(headline(page)).toContainText("Plan a promotion");
  await expect(status(page)).toContainText(`“${name}” was taken away again.`);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rungs.plan.")))).toEqual(
    [],
  );
  await offered(page, "Redo").click();
  await expect(list(page)).toHaveCount(1);
  await page.reload();
  await expect(list(page)).toHaveCount(1);
});

test("renaming, copying, archiving and deleting are undone and done again, by button and by key", async ({ page }) => {
  await startPlan(page);
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await choose(page, name, "Rename");
  await page.getByLabel("Name of the plan").fill("Big step");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Big step" })).toBeFocused();
  await choose(page, "Big step", "Duplicate");
  await expect(list(page)).toHaveCount(2);
  await choose(page, "Big step", "Archive");
  await expect(list(page)).toHaveCount(1);
  await choose(page, "Big step (copy)", "Delete");
  await expect(list(page)).toHaveCount(0);
  for (const count of [1, 2, 1]) {
    await page.keyboard.press("Control+z");
    await expect(list(page)).toHaveCount(count);
  }
  await tools(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  for (const count of [1, 2, 1, 0]) {
    await page.keyboard.press("Control+Shift+z");
    await expect(list(page)).toHaveCount(count);
  }
  await expect(page.getByText("One archived plan")).toBeVisible();
  await expect(tools(page).getByRole("button", { name: "Redo" })).toHaveAttribute("aria-disabled", "true");
});

test("an import of several plans is one step back, with what it replaced", async ({ page }) => {
  await startPlan(page);
  const text = readFileSync(await exportPlan(page), "utf8");
  const plan = JSON.parse(text) as Record<string, unknown>;
  const file = {
    format: "rungs-plans",
    version: 1,
    plans: [
      { ...plan, name: "Replaced" },
      { ...plan, id: "other", name: "Another" },
    ],
  };
  await page.goto("/plan");
  await importFile(page, "plans.json", JSON.stringify(file));
  await page.getByRole("radio", { name: "Replace mine" }).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(status(page)).toContainText("Two plans imported.");
  await expect(page.getByRole("link", { name: "Replaced" })).toBeVisible();
  await offered(page, "Undo").click();
  await expect(list(page)).toHaveCount(1);
  await expect(page.getByRole("link", { name })).toBeVisible();
  await offered(page, "Redo").click();
  await expect(list(page)).toHaveCount(2);
});
