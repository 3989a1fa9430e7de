import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { startPlan, status } from "../support/planPage.ts";

test("a plan that was deleted is brought back after a reload, or deleted for good", async ({ page }) => {
  await startPlan(page);
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const deletePlan = async () => {
    await page.getByRole("button", { name: /^More for/ }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
  };
  await deletePlan();
  await page.reload();
  await page.getByText("One recently deleted plan").click();
  await page.getByRole("button", { name: "Bring “Junior to SRE Engineer” back" }).click();
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
  await expect(page.getByText("One recently deleted plan")).toHaveCount(0);
  await deletePlan();
  await page.getByText("One recently deleted plan").click();
  await page.getByRole("button", { name: "Delete “Junior to SRE Engineer” for good" }).click();
  const question = page.getByRole("dialog", { name: "Delete “Junior to SRE Engineer” for good?" });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Delete for good" }).click();
  await expect(status(page)).toHaveText("“Junior to SRE Engineer” was deleted for good.");
  await expect(page.getByRole("main")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Plan a promotion");
  await expect(page.getByText("One recently deleted plan")).toHaveCount(0);
});
