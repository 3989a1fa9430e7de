import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { agree } from "../support/makeCalibration.ts";
import { headline } from "../support/calibratePage.ts";
import { tabAndPress, tabTo } from "../support/keyboard.ts";
import { makeSheetSession } from "../../scripts/measure/makeSheetSession.ts";
import { readRealLadder } from "../support/realLadder.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

test("by keyboard alone: a session is started, a person added, and a sheet filled in and finished", async ({
  page,
}) => {
  await page.goto("/calibrate");
  await expect(page.getByRole("button", { name: "Start a session" })).toBeVisible();
  await tabTo(page, page.getByLabel("Title"));
  await page.keyboard.type("Spring 2027");
  await page.keyboard.press("Enter");
  const name = page.getByRole("form", { name: "Another person" }).getByLabel("Name or pseudonym");
  await tabTo(page, name);
  await page.keyboard.type("Kim");
  await page.keyboard.press("Enter");
  await expect(name).toBeFocused();
  await tabTo(page, page.getByRole("form", { name: "Another rater" }).getByLabel("Name or pseudonym"));
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /^Ana/ })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await tabAndPress(page, page.getByRole("button", { name: "More for Ana" }));
  await page.getByRole("menu").waitFor();
  await page.keyboard.type("They write");
  await expect(page.getByRole("menuitem", { name: "They write in this browser" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("row", { name: /^Ana/ })).toContainText("writes in this browser");

  const sheet = page.getByRole("link", { name: "Fill in my sheet: Kim" });
  await sheet.press("Enter");
  const rows = page.locator("[data-row]");
  await expect(rows.first()).toBeVisible();
  await tabTo(page, rows.first().getByRole("button").first());
  const count = await rows.count();
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(at % 3 === 0 ? "2" : "1");
    await page.keyboard.press("ArrowDown");
  }
  await expect(page.getByText(`${count} of ${count} rows marked.`)).toBeVisible();
  await page.keyboard.press("Home");
  await expect(rows.first().getByRole("button").first()).toBeFocused();
  await tabTo(page, page.getByLabel("What I have seen"));
  await page.keyboard.type("1 outage, led to its end");
  await page.keyboard.press("Escape");
  await expect(rows.first().getByRole("button").first()).toBeFocused();
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByLabel(/^Why/));
  await page.keyboard.type("Steady on their own services.");
  await tabAndPress(page, page.getByRole("button", { name: "Finish the sheet" }));
  await expect(page.getByRole("heading", { name: /^As a whole: / })).toBeVisible();
});

test("by keyboard alone: a row of the board is agreed with its reason, and the level decided", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  await expect(headline(page)).toContainText("Kim");
  const row = page.getByRole("table").getByRole("button", { name: "Linux", exact: true });
  await tabAndPress(page, row);
  const form = page.getByRole("form", { name: "Agree on Linux" });
  await tabAndPress(page, form.getByRole("radio").first(), "Space");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, form.getByLabel("Why"));
  await page.keyboard.type("Both saw it in the drill.");
  await tabAndPress(page, form.getByRole("button", { name: "Agree", exact: true }));
  await expect(page.getByRole("main")).toContainText("Both saw it in the drill.");
  await tabAndPress(page, form.getByLabel("This row decides the level"), "Space");
  await tabAndPress(page, form.getByRole("button", { name: "Close this row" }));
  await expect(row).toBeFocused();
  const decision = page.getByRole("region", { name: "Decision" });
  await tabAndPress(page, decision.getByRole("radio").first(), "Space");
  await tabTo(page, decision.getByLabel(/^Why SRE Engineer/));
  await page.keyboard.type("Leads their own, not yet across teams.");
  await expect(decision.getByRole("listitem")).toContainText("Linux");
});

test("by keyboard alone: the focus goes along to the decision, and on from a row that leaves as it closes", async ({
  page,
}) => {
  const agreements = { kim: agree("linux senior") };
  await keepSession(page, makeRealSession({ agreements }));
  await page.goto("/calibrate/s1/people/kim?only=critical,open&row=skills.linux");
  await expect(page.getByRole("form", { name: "Agree on Linux" })).toBeVisible();
  await page.getByRole("button", { name: "Close this row" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("form", { name: "Agree on Linux" })).toBeHidden();
  await expect(page.getByRole("rowheader").getByRole("button").and(page.locator(":focus"))).toHaveCount(1);
  await expect(page.getByRole("table").getByRole("button", { name: "Linux", exact: true })).toHaveCount(0);

  await tabAndPress(page, page.getByRole("button", { name: "Go to the decision" }));
  await expect(page.getByRole("heading", { name: "Decision" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio").and(page.locator(":focus"))).toHaveCount(1);
});

test("by keyboard alone: the row that the arrows lead to is seen, however small the window", async ({ page }) => {
  await keepSession(page, makeSheetSession(readRealLadder()).session);
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto("/calibrate/s1/people/kim/sheet");
  const rows = page.locator("[data-row]");
  const nameOf = (at: number) => rows.nth(at).getByRole("heading").getByRole("button");
  await nameOf(0).focus();
  for (let at = 1; at < 12; at++) {
    await page.keyboard.press("ArrowDown");
    await expect(nameOf(at)).toBeFocused();
    await expect(nameOf(at)).toBeInViewport({ ratio: 1 });
    const room = async () => {
      const bar = await page.getByText(/of \d+ rows marked/).boundingBox();
      const name = await nameOf(at).boundingBox();
      return (name?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
    };
    await expect.poll(room).toBeGreaterThan(0);
  }
});
