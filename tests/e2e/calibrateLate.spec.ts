import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import {
  acceptInvitation,
  addTo,
  headline,
  openProfile,
  rate,
  saveFile,
  startSession,
  takeFile,
} from "../support/calibratePage.ts";

test("a board that was open stays known as opened: who rates after that is shown apart", async ({ browser, page }) => {
  test.setTimeout(180_000);
  await startSession(page, ["Kim"], ["Ana", "Bo"]);
  const session = page.getByRole("link", { name: "Spring 2027" });
  const handIn = async (name: string, keys: string, level: string) => {
    const invitation = await saveFile(page, `Invitation for ${name}`);
    const rater = await openProfile(browser);
    await acceptInvitation(rater, invitation);
    await rate(rater, "Kim", keys, level, `${name} says so.`);
    return saveFile(rater, /Save my sheets/);
  };

  // Ana is the convenor, and rates in this browser.
  await page.getByRole("button", { name: "More for Ana" }).click();
  await page.getByRole("menuitem", { name: "They write in this browser" }).click();
  await rate(page, "Kim", "12", "Senior", "Ready for it.");
  const bos = await takeFile(page, await handIn("Bo", "21", "SRE Engineer"));
  await bos.getByRole("button", { name: "Take in one sheet" }).click();
  await page.getByRole("link", { name: "Board: Kim" }).click();
  await expect(page.getByRole("main")).toContainText("Bo says so.");

  // Adding a rater closes nothing, and lets nobody write a blind sheet anew.
  await session.click();
  await addTo(page, "rater", ["Dan"]);
  const told = /Opened on .*; Dan’s sheet is still to come and will be shown apart\./;
  await expect(page.getByRole("row", { name: /^Kim/ })).toContainText(told);
  await page.getByRole("link", { name: "My sheet: Kim" }).click();
  await expect(page.getByRole("main")).toContainText("The board is open, so this sheet stays as it is.");
  await expect(page.getByRole("button", { name: "Go on writing" })).toHaveCount(0);
  await session.click();

  // Nor does undoing and a reload.
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await page.getByRole("button", { name: "Redo", exact: true }).first().click();
  await page.reload();
  await page.getByRole("link", { name: "Board: Kim" }).click();
  await expect(page.getByRole("table", { name: /^People/ })).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(told);
  await expect(page.getByRole("table")).toBeVisible();
  await session.click();

  // Nothing is agreed yet, and still Dan may have known.
  const dans = await takeFile(page, await handIn("Dan", "3", "Above Senior"));
  await expect(dans).toContainText("The board was open before it was finished: it is shown apart, as late.");
  await dans.getByRole("button", { name: "Take in one sheet" }).click();
  await page.getByRole("link", { name: "Board: Kim" }).click();
  await expect(page.getByRole("main")).toContainText(
    "The marks of Dan came after the board was opened: they are shown apart, as late, and count in no spread.",
  );
  await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("Not yet: one level apart");
  await session.click();
  await page.getByRole("link", { name: "Minutes" }).click();
  await expect(headline(page)).toHaveText("Spring 2027");
  await expect(page.getByRole("article")).toContainText("Dan (late): Above Senior");
});
