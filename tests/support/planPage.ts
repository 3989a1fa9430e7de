import { expect, type Page } from "@playwright/test";

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
export const notes = (page: Page, name: string) =>
  page.getByRole("group", { name: `My notes on ${name}`, exact: true });
export const status = (page: Page) => page.getByRole("status").last();
/** The button beside what was said. */
export const offered = (page: Page, name: "Undo" | "Redo") =>
  page.getByRole("group", { name: "What happened" }).getByRole("button", { name });

export async function startPlan(page: Page, from = "junior", to = "mid") {
  await page.goto("/plan");
  await page.getByLabel("From my level").selectOption(from);
  await page.getByLabel("To", { exact: true }).selectOption(to);
  await page.getByRole("button", { name: "Start a plan" }).click();
  await expect(page.getByRole("table")).toBeVisible();
}

export async function openRow(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true, expanded: false }).first().click();
  await expect(notes(page, name)).toBeVisible();
  return notes(page, name);
}

export async function addEvidence(page: Page, row: string, title: string) {
  const editor = notes(page, row);
  await editor.getByRole("button", { name: "+ New evidence" }).click();
  const piece = editor.getByRole("listitem").last();
  await expect(piece.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type(title);
  await piece.getByLabel("Date").fill("2026-02-11");
  await piece.getByLabel("What I did").fill("It went live <b>and</b> held.");
  await piece.getByLabel("Who can confirm it").fill("Ada");
  return piece;
}

export async function exportPlan(page: Page) {
  await page.getByRole("button", { name: /^Export/ }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Plan as a file" }).click();
  return (await waiting).path();
}

export const importFile = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });
