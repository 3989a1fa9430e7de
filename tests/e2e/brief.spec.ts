import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline } from "../support/comparePage.ts";
import { readRealLadder } from "../support/realLadder.ts";

/** The sheets that a page takes: a tree of pages says how many it holds, and the whole holds most. */
async function countSheets(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString("latin1");
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

const openExport = (page: Page) => page.getByRole("button", { name: "Export", exact: true }).click();

test("an engineer takes the brief of a step to a promotion committee, on paper and as Markdown", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare?levels=senior,lead");
  const sentence = await headline(page).textContent();
  await page.getByRole("link", { name: "Brief of this step" }).click();
  const brief = page.getByRole("article");
  await expect(brief.getByRole("heading", { level: 1 })).toHaveText(sentence ?? "");
  expect(`${address(page).pathname}${address(page).search}`).toBe("/compare/brief?levels=senior,lead");
  await expect(brief.getByRole("row", { name: /^Time to acknowledge/ })).toContainText("New < 5");
  await expect(brief.getByRole("row", { name: /^Networking/ })).toContainText("Lowered Critical → Important");
  await expect(brief.getByRole("listitem").filter({ hasText: "Observability architecture" })).toBeVisible();

  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain(`# Senior → Lead\n\n${sentence?.trim()} Four KPIs are new`);
  expect(markdown).toContain("| Networking | Lowered | Critical → Important |");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  expect(await countSheets(page, "A4")).toBeLessThanOrEqual(3);
  await page.reload();
  await expect(brief.getByRole("heading", { level: 1 })).toHaveText(sentence ?? "");
  await brief.getByRole("link", { name: "Networking" }).click();
  await expect(page.getByText("Networking through the whole ladder")).toBeInViewport();
  await page.goBack();
  await expect(brief.getByRole("heading", { level: 1 })).toHaveText(sentence ?? "");
  await page.goBack();
  await expect(page.getByRole("group", { name: "Levels compared" })).toBeVisible();
  expect(address(page).pathname).toBe("/compare");
});

test("the brief of every step fits on three sheets, and several steps have each their own", async ({ page }) => {
  for (const { from, to } of readRealLadder().paths) {
    await page.goto(`/compare/brief?levels=${from},${to}`);
    for (const format of ["A4", "Letter"] as const) expect(await countSheets(page, format)).toBeLessThanOrEqual(3);
  }
  await page.goto("/compare/brief?levels=mid,senior,lead");
  await expect(page.getByRole("article")).toHaveCount(2);
  expect(await countSheets(page, "A4")).toBeLessThanOrEqual(6);
});

test("the brief is found where one would print, and by its name", async ({ page }) => {
  await page.goto("/compare");
  await openExport(page);
  await expect(
    page.getByRole("menuitem", { name: /^Print all|^Print the \d+ rows shown, about \d+ sheets$/ }),
  ).toBeVisible();
  await page.getByRole("menuitem", { name: /^Print a brief, about \d sheets…$/ }).click();
  await expect(page.getByRole("article")).toBeVisible();
  expect(address(page).search).toBe("");
  await page.goto("/kpis");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("committee");
  await page.getByRole("option", { name: /^Brief of a step/ }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await page.goto("/compare?levels=associate,junior");
  await page.getByRole("link", { name: "Brief of these two" }).click();
  await expect(page.getByRole("article")).toContainText("a door to the same level");
});

test("a part of a comparison that is taken along says which part it is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare?classes=raised,lowered&sections=skills&q=kube");
  await expect(page.getByText(/rows shown/)).toBeVisible();
  const count = /^(\d+ of \d+) rows/.exec((await page.getByText(/rows shown/).textContent()) ?? "")?.[1];
  const line = `Shown: raised and lowered, in Skills, with “kube”: ${count} rows`;
  await expect(page.getByText("Shown:")).toHaveCount(0);
  await openExport(page);
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain(`${line}.\n\n| Compared | New | Dropped |`);
  expect(markdown).toContain((await headline(page).textContent())?.trim());
  await openExport(page);
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("sre-mid-senior-raised-lowered-skills-kube.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.split("\n")[0]).toBe(
    "\uFEFFSection,Heading,Row,SRE Engineer,Senior: change,Senior,SRE Engineer: standing,Senior: what moved,Senior: KPI verdict,Senior: standing,Row id,Ladder version",
  );
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText(`${line}.`)).toBeAttached();
});

test("the site's foot takes no sheet of its own where each sheet says the same", async ({ page }) => {
  await page.goto("/compare?levels=senior,lead&classes=raised,lowered");
  await expect(page.getByRole("contentinfo")).toBeVisible();
  expect(await countSheets(page, "A4")).toBeLessThanOrEqual(5);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("contentinfo")).toBeVisible();
});
