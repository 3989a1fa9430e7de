import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { agree, makeCard, makeRater } from "../support/makeCalibration.ts";
import { headline } from "../support/calibratePage.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const agreements = {
  kim: agree("linux senior, observability senior"),
  lou: agree("linux mid"),
  max: agree("linux mid"),
};

test("people are compared by an address that names nobody, and that a reload keeps", async ({ page }) => {
  await keepSession(page, makeRealSession({ agreements }));
  await page.goto("/calibrate/s1/across");
  await expect(headline(page)).toHaveText("One Critical skill rests on Kim alone: Linux.");
  await page.getByRole("button", { name: "Somebody below" }).click();
  await page.getByLabel("The other").selectOption("Max");
  await page.getByRole("button", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/\?only=below&one=kim&other=max&rows=different$/);
  await page.reload();
  await expect(page.getByText("1 of 26 skills")).toBeVisible();
  const two = page.getByRole("table", { name: "Kim and Max against Senior" });
  await expect(two.getByRole("row", { name: /^Linux/ })).toContainText("One level below");
  await expect(two.getByRole("rowheader", { name: "Observability" })).toBeHidden();
});

test("a scorecard is kept as it is written, and shown beside the others once all are in", async ({ page }) => {
  const cards = [makeCard("zoe", "bo", "incident-response meets", { sentence: "Calm under pressure." })];
  await keepSession(page, makeRealSession({ me: "ana", cards }));
  await page.goto("/calibrate/s1/candidates/zoe");
  await expect(page.getByText(/^Waiting for the card of Ana\./)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Calm under pressure");
  await page.getByRole("radio", { name: "Exceeds the bar" }).first().check();
  await page.getByLabel("What did you see or hear?").first().fill("Found it in four minutes.");
  await page.getByLabel("The candidate in a sentence").fill("Debugs like a Senior.");
  await page.getByLabel("The candidate in a sentence").blur();
  await page.reload();
  await expect(page.getByLabel("What did you see or hear?").first()).toHaveValue("Found it in four minutes.");
  await expect(page.getByText("Of 100 by weight: 20 exceeds, 80 not marked yet.")).toBeVisible();
  await page.getByRole("button", { name: /^Finish the card/ }).click();
  const tallies = page.getByRole("list", { name: "Tallies" });
  await expect(tallies).toContainText("Calm under pressure.");
  await expect(tallies).toContainText("Ana: Of 100 by weight: 20 exceeds, 80 not seen.");
  await expect(page.getByRole("radio", { name: /the bar$/ })).toHaveCount(0);
});

test("minutes leave with pseudonyms: as a table, as Markdown and on paper", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy", { isAway: true })];
  await keepSession(page, makeRealSession({ agreements, raters }));
  await page.goto("/calibrate/s1/minutes");
  await page.getByRole("button", { name: "Replace names by pseudonyms" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Person A/ })).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const table = readFileSync(await (await waiting).path(), "utf8");
  expect(table).toContain("Person A,");
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("## Person C: SRE Engineer → Senior");
  for (const words of [table, text, await page.getByRole("article").innerText()])
    expect(words).not.toMatch(/\b(Kim|Lou|Max|Ana|Bo|Cy|Zoe)\b/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "The minutes as a whole" })).toBeHidden();
  const head = page.getByRole("article").getByRole("table").first().locator("thead");
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe("table-header-group");
});

test("files leave with pseudonyms, and are read again", async ({ page }) => {
  const session = makeRealSession();
  await keepSession(page, session);
  const saveHidden = async (path: string, button: RegExp) => {
    await page.goto(path);
    await page.getByRole("button", { name: button }).click();
    await page.getByLabel("Replace names by pseudonyms").check();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the file" }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const one = await saveHidden("/calibrate/s1", /^Save as a file/);
  const all = await saveHidden("/calibrate", /^Export all/);
  expect([one.name, all.name]).toEqual(["rungs-session.json", "rungs-sessions.json"]);
  for (const { text } of [one, all]) {
    expect(text).toContain('"Person A"');
    expect(text).not.toMatch(/"(Kim|Lou|Max|Ana|Bo|Zoe)"/);
  }
  await page.getByLabel("File of sessions").setInputFiles({
    name: one.name,
    mimeType: "application/json",
    buffer: Buffer.from(one.text),
  });
  await expect(page.getByRole("dialog")).toContainText("You have this session already, in another state");
});

test("a rater hands in sheets with pseudonyms", async ({ page }) => {
  const { sheets } = makeRealSession();
  await keepSession(
    page,
    makeRealSession({ role: "rater", me: "ana", sheets: sheets.filter((one) => one.rater === "ana") }),
  );
  await page.goto("/calibrate/s1");
  await page.getByRole("button", { name: /^Save my sheets/ }).click();
  await page.getByLabel("Replace names by pseudonyms").check();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("rungs-sheets.json");
  expect(readFileSync(await download.path(), "utf8")).not.toMatch(/"(Kim|Lou|Max|Ana|Bo|Zoe)"/);
});
