import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { grid, listRows, matrixPaths } from "../support/matrixPage.ts";

test("the matrix is taken along as CSV and Markdown, as it is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/skills?levels=senior,lead&is=critical&at=lead");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# Skills by level: .+\n\nhttp\S+levels=senior,lead/);
  expect(markdown).toContain("| Category | Skill | Senior | Lead | Lead: movement |");
  expect(markdown.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(2 + 9);

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("sre-skills.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.startsWith("\uFEFFCategory,Skill,Senior,Lead,Lead: movement")).toBe(true);
  expect(csv).toContain('Linux,"Critical\nMust have","Critical\nMust have",');
  for (const name of await listRows(page)) expect(csv).toContain(name);
});

for (const path of matrixPaths)
  test(`no cell of the CSV of ${path} is run as a formula`, async ({ page }) => {
    await page.goto(path === "/skills/decisions" ? path : `${path}?show=full`);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Download CSV" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.split("\n").length).toBeGreaterThan(16);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });

test("paper has every row and no controls", async ({ page }) => {
  for (const path of matrixPaths) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(path);
    await expect(grid(page)).toBeVisible();
    const rows = await listRows(page);
    expect(rows.length).toBeGreaterThan(15);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("group", { name: / shown$/ })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Matrices" })).toBeHidden();
    await expect(page.getByRole("searchbox")).toBeHidden();
    expect(await listRows(page)).toEqual(rows);
    await expect(page.getByRole("contentinfo")).toContainText(path);
    expect((await page.pdf({ format: "A4", landscape: true })).length).toBeGreaterThan(10_000);
  }
});
