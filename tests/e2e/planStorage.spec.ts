import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { headline, notes, startPlan, openRow, exportPlan, importFile, status } from "../support/planPage.ts";

test("where the browser blocks storage, plans are made, told to live in the page alone, and taken along", async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  );
  await page.goto("/plan");
  await expect(status(page)).toContainText("The browser does not let this page keep anything.");
  await page.getByRole("button", { name: "Start a plan" }).click();
  await expect(page.getByText("The browser does not let this page save anything")).toBeVisible();
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await editor.getByLabel("Next action").fill("Not kept");
  const text = readFileSync(await exportPlan(page), "utf8");
  expect(text).toContain("Not kept");
  await page.getByRole("button", { name: "Try to save again" }).click();
  await expect(page.getByText("The browser does not let this page save anything")).toBeVisible();
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await expect(headline(page)).toHaveText("One plan is open in this page, and not saved.");
  await page.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await importFile(page, "plan.json", text);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("list", { name: "Plans", exact: true }).getByRole("listitem")).toHaveCount(1);
});

test("storage filled to its last byte is told on the plan and in the list, and saves again once there is room", async ({
  page,
}) => {
  await startPlan(page);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2)
      for (let at = 0; ; at++)
        try {
          localStorage.setItem(`filler ${size} ${at}`, "x".repeat(size));
        } catch {
          break;
        }
  });
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByLabel("Next action").fill("Written where there was no room");
  await expect(page.getByText("The browser’s storage is full")).toBeVisible();
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await expect(page.getByText("The browser’s storage is full")).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
  });
  await page.getByRole("button", { name: "Try to save again" }).click();
  await expect(page.getByText("The browser’s storage is full")).toHaveCount(0);
  await expect(headline(page)).toHaveText("One plan is kept in this browser, and nowhere else.");
  await page.reload();
  await page.getByRole("link", { name: "Junior to SRE Engineer" }).click();
  await openRow(page, "Resilience patterns");
  await expect(notes(page, "Resilience patterns").getByLabel("Next action")).toHaveValue(
    "Written where there was no room",
  );
});

test("all plans are exported in one file, and come back after the browser was cleared", async ({ page }) => {
  await startPlan(page);
  await startPlan(page, "mid", "senior");
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export all" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("rungs-plans.json");
  await expect(status(page)).toContainText("rungs-plans.json was downloaded, with all plans.");
  const text = readFileSync(await download.path(), "utf8");
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(headline(page)).toContainText("Plan a promotion");
  await importFile(page, "rungs-plans.json", text);
  await expect(page.getByRole("dialog", { name: "Import two plans?" })).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("list", { name: "Plans", exact: true }).getByRole("listitem")).toHaveCount(2);
});

test("storage that is cleared in another tab is told on every plan of the list", async ({ page, context }) => {
  await startPlan(page);
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const other = await context.newPage();
  await other.goto("/");
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText("The browser no longer holds this plan")).toBeVisible();
  await page.getByRole("button", { name: "Save it again" }).click();
  await page.reload();
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
});
