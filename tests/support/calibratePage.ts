import { type Browser, expect, type Page } from "@playwright/test";

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** A browser profile of its own, as another manager has it. */
export async function openProfile(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true });
  return context.newPage();
}

/** Saves a file by the dialog that is opened, and gives its path. */
export async function saveFile(page: Page, button: RegExp | string, passphrase?: string): Promise<string> {
  await page.getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog");
  if (passphrase) await dialog.getByLabel("Passphrase").fill(passphrase);
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the file" }).click();
  const path = await (await waiting).path();
  await expect(dialog).toBeHidden();
  return path;
}

export async function takeFile(page: Page, path: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel("File of sessions").setInputFiles(path);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Starts a session from SRE Engineer to Senior with these people and raters. */
export async function startSession(page: Page, people: readonly string[], raters: readonly string[]) {
  await page.goto("/calibrate");
  await page.getByLabel("Title").fill("Spring 2027");
  await page.getByRole("button", { name: "Start a session" }).click();
  await addTo(page, "person", people);
  await addTo(page, "rater", raters);
}

/** Takes people or raters into the session that is open. */
export async function addTo(page: Page, what: "person" | "rater", names: readonly string[]) {
  const form = page.getByRole("form", { name: `Another ${what}` });
  for (const name of names) {
    await form.getByLabel("Name or pseudonym").fill(name);
    await form.getByRole("button", { name: `Add ${what}` }).click();
    await expect(form.getByRole("status")).toHaveText(`${name} was added.`);
  }
}

/** Takes the invitation in and opens the session, as its rater. */
export async function acceptInvitation(page: Page, path: string) {
  await page.goto("/calibrate");
  const dialog = await takeFile(page, path);
  await dialog.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("heading", { name: "Hand in" })).toBeVisible();
}

/** Fills in the sheet about a person by keys alone: a digit or "n" per row, taken in turn. */
export async function rate(page: Page, person: string, keys: string, level: string, sentence: string) {
  await page.getByRole("link", { name: new RegExp(`sheet: ${person}$`) }).click();
  const rows = page.locator("[data-row]");
  await expect(rows.first()).toBeVisible();
  await rows.first().getByRole("button").first().focus();
  const count = await rows.count();
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(keys[at % keys.length] as string);
    await page.keyboard.press("ArrowDown");
  }
  await expect(page.getByText(`${count} of ${count} rows marked.`)).toBeVisible();
  await page.getByRole("radio", { name: level, exact: true }).check();
  await page.getByLabel(/^Why/).fill(sentence);
  await page.getByRole("button", { name: "Finish the sheet" }).click();
  await expect(page.getByRole("heading", { name: `As a whole: ${level}` })).toBeVisible();
  await page.getByRole("link", { name: "Spring 2027" }).click();
}
