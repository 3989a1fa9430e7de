import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { toSessionText, toSheetsText } from "../../src/state/calibrate/sessionFormat.ts";
import { toSheetsFile } from "../../src/state/calibrate/sheetsImport.ts";
import { toPlanText } from "../../src/state/plan/planFormat.ts";
import { test } from "../support/appTest.ts";
import { headline } from "../support/calibratePage.ts";
import { dragFiles } from "../support/dragFiles.ts";
import { makePlan } from "../support/makePlan.ts";
import { readRealLadder } from "../support/realLadder.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const whole = makeRealSession();
const held = "Drop to import";

test("sheets are dropped on their session, and say what they hold before they are taken in", async ({
  page,
}, testInfo) => {
  const paths = ["ana", "bo"].map((rater) => {
    const path = testInfo.outputPath(`${rater}.json`);
    writeFileSync(path, toSheetsText(toSheetsFile(whole, rater)!));
    return path;
  });
  await keepSession(page, makeRealSession({ sheets: [], cards: [] }));
  await page.goto("/calibrate/s1");
  const away = await dragFiles(page, paths);
  await expect(page.getByText(held)).toBeVisible();
  await away.takeAway();
  await expect(page.getByText(held)).toBeHidden();
  // The bar is as good a place as any.
  await (await dragFiles(page, paths, 20, 20)).letGo();
  const dialog = page.getByRole("dialog", { name: "Sheets of Ana and Bo" });
  await expect(dialog).toBeVisible();
  await expect(page.getByText(held)).toBeHidden();
  // Others are refused while this is asked.
  await (await dragFiles(page, paths)).letGo();
  await dialog.getByRole("button", { name: "Take in six sheets and one card" }).click();
  await expect(headline(page)).toContainText("six of six sheets are in");
});

test("plans and sessions are dropped on the pages that list them", async ({ page }, testInfo) => {
  for (const [address, text, title] of [
    ["/plan", toPlanText(makePlan(readRealLadder(), { from: "mid", to: "senior" })), "Import one plan?"],
    ["/calibrate", toSessionText(whole), "Import one session?"],
  ] as const) {
    const path = testInfo.outputPath("file.json");
    writeFileSync(path, text);
    await page.goto(address);
    await expect(page.getByText("Files can also be dropped anywhere on this page.")).toBeVisible();
    await (await dragFiles(page, [path])).letGo();
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
  }
});

test("a file that is dropped on a board does not take its place", async ({ page, context }, testInfo) => {
  const path = testInfo.outputPath("file.json");
  writeFileSync(path, toSessionText(whole));
  await keepSession(page, whole);
  await page.goto("/calibrate/s1/people/kim");
  await (await dragFiles(page, [path])).letGo();
  await expect(headline(page)).toContainText("Kim: SRE Engineer now");
  await expect(page).toHaveURL(/people\/kim/);
  // Chromium shows a file that nobody takes in another tab.
  expect(context.pages()).toHaveLength(1);
  await expect(page.getByText(held)).toBeHidden();
});
