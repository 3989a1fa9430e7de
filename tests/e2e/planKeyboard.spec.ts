import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { exportPlan, headline, notes, startPlan } from "../support/planPage.ts";

/** Goes on by Tab, or back, until the control has the focus. */
async function tabTo(page: Page, control: Locator, key = "Tab") {
  for (let at = 0; at < 60; at++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

test("evidence is written, shared, taken off and brought back by keyboard alone", async ({ page }) => {
  await startPlan(page);
  const row = page.getByRole("button", { name: "Resilience patterns", exact: true });
  await tabTo(page, row);
  await page.keyboard.press("Enter");
  const editor = notes(page, "Resilience patterns");
  await tabTo(page, editor.getByRole("radio", { name: "Not started" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(editor.getByText("Claimed, no evidence")).toBeVisible();
  await tabTo(page, editor.getByRole("button", { name: "+ New evidence" }));
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("Retries with budgets");
  await expect(editor.getByText("Claimed, no evidence")).toHaveCount(0);
  await tabTo(page, editor.getByLabel("Who can confirm it"));
  await page.keyboard.type("Ada");
  await page.keyboard.press("Tab");
  await page.keyboard.type("It held.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("https://example.org/retries");
  await tabTo(page, editor.getByRole("link", { name: "Open the link" }));
  await tabTo(page, editor.getByRole("button", { name: "Take off this row, keep it in the plan" }));
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("button", { name: "+ New evidence" })).toBeFocused();
  await tabTo(page, editor.getByRole("button", { name: /^Use evidence from another row/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Retries with budgets" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("button", { name: "+ New evidence" })).toBeFocused();
  await tabTo(page, editor.getByRole("button", { name: "Delete from the plan" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("button", { name: "+ New evidence" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(editor.getByRole("textbox", { name: "Title" })).toHaveValue("Retries with budgets");
  await tabTo(page, editor.getByRole("button", { name: "Close this row" }));
  await page.keyboard.press("Enter");
  await expect(row).toBeFocused();
});

test("a file is imported, refused and decided on by keyboard alone", async ({ page }) => {
  await startPlan(page);
  const text = readFileSync(await exportPlan(page), "utf8");
  let chosen = "";
  // Listened for from the start: a listener that comes with the key may come too late.
  page.on("filechooser", (chooser) =>
    chooser.setFiles({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(chosen) }),
  );
  await page.goto("/plan");
  const button = page.getByRole("button", { name: "Import a file…" });
  await expect(button).toBeVisible();
  const choose = async (content: string) => {
    chosen = content;
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  };
  await choose("hello");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button).toBeFocused();
  await choose(text.replace('"person": ""', '"person": "Kim"'));
  const dialog = page.getByRole("dialog", { name: "Import one plan?" });
  await expect(dialog.getByRole("radio", { name: "Keep both" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "Replace mine" })).toBeChecked();
  await tabTo(page, dialog.getByRole("button", { name: "Import" }));
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(headline(page)).toContainText("One plan is kept in this browser");
});

test("the focus stays near what was deleted", async ({ page }) => {
  await startPlan(page);
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await tabTo(page, page.getByRole("button", { name: /^More for/ }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" }).last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
});
