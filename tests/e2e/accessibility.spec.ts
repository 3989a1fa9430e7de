import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { findViolations } from "../support/axe.ts";
import { cells, grid, head, rowButton } from "../support/matrixPage.ts";
import { screens } from "../support/screens.ts";

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

test("axe finds nothing on the KPIs on a phone, nor with their menus open", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/kpis?q=noise");
  await page.getByText("Filters and order", { exact: true }).tap();
  expect(await findViolations(page)).toEqual([]);
  for (const name of [/^From /, /^Levels:/, /^Download/]) {
    await page.getByRole("button", { name }).first().tap();
    await expect(page.getByRole("menu")).toBeVisible();
    expect(await findViolations(page, "[role=menu]")).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("axe finds nothing on a phone, nor with the step sizes as a table", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/compare?sections=skills");
  await page.getByText("How large each step is").tap();
  await page.getByRole("button", { name: "Table" }).tap();
  await expect(page.getByRole("columnheader", { name: "Senior → Lead" })).toBeVisible();
  // Of what is half below the bar axe says that it is too small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await findViolations(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on a matrix with a menu or a shade open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/skills");
    for (const button of [head(page, "Senior"), page.getByRole("button", { name: /^Importance:/ })]) {
      await button.click();
      await expect(page.getByRole("menu")).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
    }
    await cells(page, "Cloud infrastructure").first().getByRole("button").click();
    await expect(page.getByRole("tooltip")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

for (const path of ["/skills", "/skills/decisions"])
  test(`axe finds nothing on the figures of ${path} as a table`, async ({ page }) => {
    await page.goto(path);
    await page
      .getByRole("region", { name: /^How many/ })
      .getByRole("button", { name: "Table" })
      .click();
    await expect(page.getByRole("table")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

test.describe("axe finds nothing on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ["/skills/behaviours", "/skills/tools", "/skills/decisions"])
    test(`on ${path} with a row open`, async ({ page }) => {
      await page.goto(path);
      await grid(page).getByRole("rowheader").first().getByRole("button").tap();
      await expect(page.getByText("through the whole ladder")).toBeVisible();
      // What is half under the bar at the top counts as small.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await findViolations(page)).toEqual([]);
    });

  test("on /skills with filters, a row and a shade open", async ({ page }) => {
    await page.goto("/skills");
    await page.getByText("Filters and order", { exact: true }).tap();
    await rowButton(page, "Linux").tap();
    await expect(page.getByText("Linux through the whole ladder")).toBeVisible();
    await cells(page, "Containers and orchestration").last().getByRole("button").tap();
    await expect(page.getByRole("tooltip")).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
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

test("the browser tells a comparison as a table, whose rows and columns have heads, however it is laid out", async ({
  page,
}) => {
  await page.goto("/compare?sections=skills");
  await expect(page.getByRole("rowheader", { name: "Linux" })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const told = nodes.map(({ role, name }) => `${role?.value} ${name?.value}`);
  expect(told).toContain("table Skills: SRE Engineer, Senior side by side");
  expect(told).toContain("columnheader Senior 6–10+ years");
  expect(told).toContain("rowheader Linux");
  expect(told.filter((line) => line.startsWith("row ")).length).toBeGreaterThan(20);
});
