import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { toSheetsText } from "../../src/state/calibrate/sessionFormat.ts";
import { toSheetsFile } from "../../src/state/calibrate/sheetsImport.ts";
import { encryptText } from "../../src/state/secret.ts";
import { headline } from "../support/calibratePage.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const whole = makeRealSession();
const textOf = (rater: string) => toSheetsText(toSheetsFile(whole, rater)!);
const toFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("several files are taken in at once: one list of what each brings, and one way back", async ({ page }) => {
  await keepSession(
    page,
    makeRealSession({
      sheets: [],
      cards: [],
      raters: [...whole.raters, { ...whole.raters[0]!, id: "cy", name: "Cy" }],
    }),
  );
  await page.goto("/calibrate/s1");
  await page
    .getByLabel("File of sessions")
    .setInputFiles([
      toFile("ana.json", textOf("ana")),
      toFile("broken.json", textOf("bo").slice(0, 300)),
      toFile("bo.json", textOf("bo")),
    ]);
  const dialog = page.getByRole("dialog", { name: "Sheets of Ana and Bo" });
  await expect(dialog).toContainText("broken.json: The file is cut short or damaged");
  await expect(dialog.getByRole("region", { name: "Ana, for “Spring 2027”" }).getByRole("listitem")).toHaveCount(4);
  await expect(dialog.getByRole("region", { name: "Bo, for “Spring 2027”" }).getByRole("listitem")).toHaveCount(3);
  await dialog.getByRole("button", { name: "Take in six sheets and one card" }).click();
  await expect(headline(page)).toContainText("six of nine sheets are in");
  const said = page.getByRole("group", { name: "What happened" });
  await expect(said).toContainText("Six sheets and one card of Ana and Bo were taken in.");
  await said.getByRole("button", { name: "Undo" }).click();
  await expect(headline(page)).toContainText("none of nine sheets is in");
});

test("of a sheet and its correction that come together the newer one is taken in, whatever their order", async ({
  page,
}) => {
  const [ofKim] = whole.sheets;
  const corrected = { ...ofKim!, sentence: "On second thought.", finished: "2026-03-02T09:00:00.000Z" };
  const later = toSheetsText({ ...toSheetsFile(whole, "ana")!, sheets: [corrected], cards: [] });
  await keepSession(page, makeRealSession({ sheets: [], cards: [] }));
  await page.goto("/calibrate/s1");
  await page
    .getByLabel("File of sessions")
    .setInputFiles([toFile("ana-corrected.json", later), toFile("ana.json", textOf("ana"))]);
  const dialog = page.getByRole("dialog", { name: "Sheets of Ana" });
  await expect(dialog.getByRole("listitem").filter({ hasText: "Kim" }).first()).toContainText("It will be added.");
  await expect(dialog).toContainText("A newer one of the same rater is in another of these files");
  await expect(dialog.getByRole("checkbox")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Take in three sheets and one card" }).click();
  await expect(page.getByRole("group", { name: "What happened" })).toContainText(
    "Three sheets and one card of Ana were taken in, one older one was left out.",
  );
  const kept = await page.evaluate(() => localStorage.getItem("rungs.session.s1") ?? "");
  expect(kept).toContain("On second thought.");
});

async function lock(rater: string, passphrase: string) {
  const secret = await encryptText(textOf(rater), passphrase, 1);
  return secret.ok ? secret.file : "";
}

test("locked files of one passphrase open together", async ({ page }) => {
  await keepSession(page, makeRealSession({ sheets: [], cards: [] }));
  await page.goto("/calibrate/s1");
  await page
    .getByLabel("File of sessions")
    .setInputFiles([
      toFile("ana.json", await lock("ana", "between us")),
      toFile("bo.json", await lock("bo", "between us")),
    ]);
  await page.getByRole("dialog", { name: "ana.json is locked" }).getByLabel("Passphrase").fill("between us");
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: "Sheets of Ana and Bo" })
    .getByRole("button", { name: "Take in six sheets and one card" })
    .click();
  await expect(headline(page)).toContainText("six of six sheets are in");
});

test("a locked file of another passphrase asks for it by name, and may be left out", async ({ page }) => {
  await keepSession(page, makeRealSession({ sheets: [], cards: [] }));
  await page.goto("/calibrate/s1");
  await page
    .getByLabel("File of sessions")
    .setInputFiles([toFile("ana.json", await lock("ana", "between us")), toFile("bo.json", await lock("bo", "Bo’s"))]);
  const first = page.getByRole("dialog", { name: "ana.json is locked" });
  await first.getByLabel("Passphrase").fill("between us");
  await first.getByRole("button", { name: "Open" }).click();
  const second = page.getByRole("dialog", { name: "bo.json is locked" });
  await expect(second).toContainText("It has another passphrase than the one that you gave.");
  await expect(second.getByLabel("Passphrase")).toBeFocused();
  await second.getByRole("button", { name: "Leave this file out" }).click();
  const dialog = page.getByRole("dialog", { name: "Sheets of Ana for “Spring 2027”" });
  await expect(dialog).toContainText("bo.json: It stayed locked, so it was left out.");
  await dialog.getByRole("button", { name: "Take in three sheets and one card" }).click();
  await expect(headline(page)).toContainText("three of six sheets are in");
});
