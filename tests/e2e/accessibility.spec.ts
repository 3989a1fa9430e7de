import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, in a line each. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 3)
        .join("; ")}`,
  );
}

const screens = {
  "the ladder": "/",
  "a level": "/levels/lead",
  "a comparison with a row open": "/compare?sections=skills,kpis,responsibilities&row=skills.linux",
  "five levels, everything":
    "/compare?levels=associate,junior,mid,senior,lead&sections=skills,decision-rights&show=all",
  "an unknown level": "/levels/boss",
  "an unknown page": "/nowhere",
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, path] of Object.entries(screens))
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await findViolations(page)).toEqual([]);
    });

test("axe finds nothing with menus open, and focus returns to the button", async ({ page }) => {
  await page.goto("/compare?sections=skills");
  for (const name of [/^Sections:/, /^Export/, /^Senior/, /^Colours/]) {
    const button = page.getByRole("button", { name }).first();
    await button.click();
    await expect(page.getByRole("menu")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
  }
});

test("axe finds nothing on a phone, nor with the step sizes as a table", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/compare?sections=skills");
  await page.getByRole("button", { name: "Table" }).tap();
  await expect(page.getByRole("columnheader", { name: "Senior → Lead" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on plans, a plan with a row open, its dialogs and its packet, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/plan");
    await page.getByRole("button", { name: "Start a plan" }).click();
    const row = page.getByRole("rowheader", { name: /^Mean time to detect/ }).getByRole("button");
    await row.click();
    const notes = page.getByRole("group", { name: /^My notes on/ });
    await notes.getByRole("radio", { name: "Not applicable" }).check();
    await notes.getByRole("button", { name: "+ New evidence" }).click();
    await notes.getByRole("textbox", { name: "Link" }).fill("ftp://example.org");
    await notes.getByLabel(/^Measured/).fill("4");
    await notes.getByLabel("By when").fill("2020-01-01");
    expect(await findViolations(page)).toEqual([]);
    await notes.getByRole("radio", { name: "Demonstrated" }).check();
    await notes.getByRole("textbox", { name: "Title" }).fill("Alerts on burn rate");
    await page.getByRole("link", { name: "Promotion packet" }).click();
    await expect(page.getByRole("article")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.goto("/plan");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Import a file…" }).click();
    await (await chooser).setFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from("no plan") });
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Import a file…" })).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });
