import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { toInvitation } from "../../src/domain/calibrate/invitation.ts";
import { toSessionText } from "../../src/state/calibrate/sessionFormat.ts";
import { makeRater, makeSession } from "../support/makeCalibration.ts";
import { test } from "../support/appTest.ts";
import { notes, startPlan, openRow, exportPlan, importFile } from "../support/planPage.ts";

test("the same plan twice asks what to do", async ({ page }) => {
  await startPlan(page);
  const file = readFileSync(await exportPlan(page), "utf8");
  await page.goto("/plan");
  await importFile(page, "plan.json", file);
  await expect(page.getByRole("dialog")).toContainText("with the same content: nothing will be done.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const changed = file.replace('"person": ""', '"person": "Kim"');
  await importFile(page, "plan.json", changed);
  await page.getByRole("radio", { name: "Replace mine" }).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await importFile(page, "plan.json", file);
  await page.getByRole("radio", { name: "Keep both" }).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("list", { name: "Plans", exact: true }).getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer (imported)" })).toBeVisible();
});

test("a file that is no plan is refused in a sentence, and nothing changes", async ({ page }) => {
  await startPlan(page);
  const file = readFileSync(await exportPlan(page), "utf8");
  await page.goto("/plan");
  const cases: readonly (readonly [string | Buffer, string])[] = [
    ["hello", "file.json: The file was not written by Rungs, so it is no plan."],
    [
      toSessionText(toInvitation(makeSession(), makeRater("ana"))),
      "file.json: This is an invitation to calibrate: import it under Calibrate.",
    ],
    ['{"a":1}', "The file is not a plan of Rungs."],
    [file.slice(0, 700), "The file is cut short or damaged"],
    [file.replace("{", '{ "__proto__": { "a": 1 },'), "“__proto__”, which no plan has"],
    [file.replace('"version": 2', '"version": 9'), "newer version of Rungs"],
    [Buffer.alloc(5 * 1024 * 1024 + 1, "x"), "larger than 5 MB"],
  ];
  for (const [text, sentence] of cases) {
    await importFile(page, "file.json", text);
    const dialog = page.getByRole("dialog", { name: "Nothing was imported" });
    await expect(dialog).toContainText(sentence);
    await dialog.getByRole("button", { name: "Close" }).click();
  }
  const evidence = {
    id: "e1",
    title: "<img src=x onerror=alert(1)>",
    date: "",
    story: "",
    link: "javascript:alert(1)",
    confirmedBy: "",
  };
  const hostile = {
    ...(JSON.parse(file) as object),
    id: "hostile",
    name: "<script>alert(1)</script>",
    evidence: [evidence],
  };
  page.on("dialog", () => expect("a script").toBe("never run"));
  await importFile(page, "file.json", JSON.stringify(hostile));
  await expect(page.getByRole("dialog")).toContainText("One link in it is no web address: kept as text, never opened.");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: "<script>alert(1)</script>" }).click();
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await expect(page.getByRole("article").getByRole("link")).toHaveCount(0);
});

test("storage that is full is told, work goes on, and the plan can be taken along", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await expect(page.getByText("The browser’s storage is full")).toBeVisible();
  await editor.getByLabel("Next action").fill("Still here");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the plan" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain("Still here");
});

test("storage that was cleared while the plan was open is told, and the plan can be saved again", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => localStorage.clear());
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await expect(page.getByText("The browser no longer holds this plan")).toBeVisible();
  await page.getByRole("button", { name: "Save it again" }).click();
  await page.reload();
  await expect(notes(page, "Resilience patterns").getByRole("radio", { name: "Developing" })).toBeChecked();
});

test("a damaged record is set aside and offered, and the rest opens", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => localStorage.setItem("rungs.plan.half", '{"format":"rungs-plan","version":1,"na'));
  await page.goto("/plan");
  await expect(page.getByText("could not be opened and was set aside untouched")).toBeVisible();
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download it as it is" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toBe('{"format":"rungs-plan","version":1,"na');
});

test("two tabs follow each other; where both changed the plan, the person chooses", async ({ page, context }) => {
  await startPlan(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const mine = await openRow(page, "Resilience patterns");
  const theirs = await openRow(other, "Resilience patterns");
  await mine.getByLabel("Next action").fill("From the first tab");
  await expect(theirs.getByLabel("Next action")).toHaveValue("From the first tab");
  // The second tab stops hearing of the first, as one that was asleep does.
  await other.evaluate(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await other.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("rungs.plan.")) ?? "";
    const record = JSON.parse(localStorage.getItem(key) ?? "{}") as { revision: number; person: string };
    localStorage.setItem(key, JSON.stringify({ ...record, revision: record.revision + 1, person: "From elsewhere" }));
  });
  await theirs.getByLabel("Next action").fill("From the second tab");
  const dialog = other.getByRole("dialog", { name: "This plan was changed in another tab" });
  await expect(dialog).toBeVisible();
  await other.keyboard.press("Escape");
  await other.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Keep both" }).click();
  await expect(theirs.getByLabel("Next action")).toHaveValue("From the first tab");
  await other.goto("/plan");
  await expect(other.getByRole("link", { name: "Junior to SRE Engineer (my version)" })).toBeVisible();
});

test("a plan on an older ladder tells what moved, and archives what is asked no longer", async ({ page }) => {
  await startPlan(page);
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("rungs.plan.")) ?? "";
    const text = (localStorage.getItem(key) ?? "")
      .replace(/"version": "\d+\.\d+\.\d+"/, '"version": "0.9.0"')
      .replaceAll('"skills.resilience-patterns"', '"skills.chaos"')
      .replaceAll('"subject": "Resilience patterns"', '"subject": "Chaos engineering"')
      .replace("Design systems for partial failure", "Break things");
    localStorage.setItem(key, text);
  });
  await page.goto(page.url().replace(/\?.*/, ""));
  await expect(
    page.getByText(
      "One row is no longer asked, and will be archived with all that you wrote on it: Chaos engineering.",
    ),
  ).toBeVisible();
  await page.getByRole("button", { name: "Update the plan to this version" }).click();
  const archive = page.getByRole("region", { name: "Asked no longer" });
  await expect(archive).toContainText("Chaos engineering");
  await expect(archive).toContainText("Developing");
});
