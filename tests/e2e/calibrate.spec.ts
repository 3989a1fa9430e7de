import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import {
  acceptInvitation,
  headline,
  openProfile,
  rate,
  saveFile,
  startSession,
  takeFile,
} from "../support/calibratePage.ts";

test("three managers in three browsers calibrate three people, and leave with minutes", async ({ browser, page }) => {
  test.setTimeout(240_000);
  await startSession(page, ["Kim", "Lou", "Max"], ["Ana", "Bo"]);
  await expect(headline(page)).toHaveText("Three people between SRE Engineer and Senior: none of six sheets is in.");
  const invitations = {
    ana: await saveFile(page, "Invitation for Ana"),
    bo: await saveFile(page, "Invitation for Bo", "between us"),
  };
  // With its quotes: the letters alone come by chance now and then.
  expect(readFileSync(invitations.bo, "utf8")).not.toContain('"Kim"');

  // Ana rates by keys alone, comes back after a reload, and hands in.
  const ana = await openProfile(browser);
  await acceptInvitation(ana, invitations.ana);
  await expect(headline(ana)).toHaveText("Ana, three sheets are yours to fill in.");
  await rate(ana, "Kim", "2212n", "Senior", "Leads incidents across teams; nothing beyond the group yet.");
  await ana.reload();
  await expect(headline(ana)).toHaveText("Ana, two sheets are yours to fill in.");
  await rate(ana, "Lou", "1", "SRE Engineer", "Solid on own services; has not led.");
  await rate(ana, "Max", "21", "Senior", "Ready, but for networks.");
  const anasSheets = await saveFile(ana, /Save my sheets/);

  // The board stays closed, and the file of one rater tells the convenor nothing on screen.
  const incoming = await takeFile(page, anasSheets);
  await expect(incoming.getByRole("listitem")).toHaveCount(3);
  await incoming.getByRole("button", { name: "Take in three sheets" }).click();
  await page.getByRole("link", { name: "Board: Kim" }).click();
  await expect(headline(page)).toHaveText("The board of Kim is closed until all sheets are in.");
  await expect(page.getByRole("main")).toContainText("Waiting for the sheet of Bo.");
  await expect(page.getByRole("main")).not.toContainText("Leads incidents");
  await page.goBack();

  // Bo's invitation is locked.
  const bo = await openProfile(browser);
  await bo.goto("/calibrate");
  const locked = await takeFile(bo, invitations.bo);
  await locked.getByLabel("Passphrase").fill("wrong");
  await locked.getByRole("button", { name: "Open" }).click();
  await expect(locked).toContainText("not the passphrase of the file");
  await locked.getByLabel("Passphrase").fill("between us");
  await locked.getByRole("button", { name: "Open" }).click();
  await bo
    .getByRole("dialog", { name: /^Import/ })
    .getByRole("button", { name: "Import" })
    .click();
  await expect(bo.getByRole("heading", { name: "Hand in" })).toBeVisible();
  await rate(bo, "Kim", "10122", "SRE Engineer", "Strong, but leads only their own.");
  await rate(bo, "Lou", "1", "SRE Engineer", "The same as last year.");
  await rate(bo, "Max", "2", "Senior", "Does the work of a Senior today.");
  const bosSheets = await saveFile(bo, /Save my sheets/, "for the convenor");

  const lockedSheets = await takeFile(page, bosSheets);
  await lockedSheets.getByLabel("Passphrase").fill("for the convenor");
  await lockedSheets.getByRole("button", { name: "Open" }).click();
  await page.getByRole("button", { name: "Take in three sheets" }).click();
  await expect(headline(page)).toHaveText(
    "Three people between SRE Engineer and Senior: six of six sheets are in, three boards are open.",
  );

  // The board: the greatest disagreement first, filters, agreeing with a reason.
  await page.getByRole("link", { name: "Board: Kim" }).click();
  await expect(headline(page)).toHaveText("Kim: SRE Engineer now, Senior proposed.");
  const board = page.getByRole("table");
  await expect(board.getByRole("row").nth(1)).toContainText("Not yet: two levels apart");
  const all = await page.getByText(/^\d+ of \d+ rows shown$/).textContent();
  await page.getByRole("button", { name: "Critical", exact: true }).click();
  await page.getByRole("button", { name: "On both sides of Senior" }).click();
  await expect(page).toHaveURL(/only=critical,sides/);
  await expect(page.getByText(/^\d+ of \d+ rows shown$/)).not.toHaveText(all ?? "");
  await page.getByRole("button", { name: "Clear filters" }).click();

  const linux = board.getByRole("button", { name: "Linux", exact: true });
  await linux.click();
  const form = page.getByRole("form", { name: "Agree on Linux" });
  await form.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(form).toContainText("Give the reason");
  await expect(form.getByRole("radio").first()).toBeFocused();
  await form.getByRole("radio", { name: "SRE Engineer", exact: true }).check();
  await form.getByLabel("Why").fill("Needs help with kernel signals.");
  await form.getByLabel("This row decides the level").check();
  await form.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Critical row holds Kim back");
  await form.getByRole("radio", { name: "Senior", exact: true }).check();
  await form.getByLabel("Why").fill("Bo saw it in the last incident.");
  await form.getByRole("button", { name: "Agree anew" }).click();
  await form.getByRole("button", { name: "Take it back" }).click();
  await expect(form.getByRole("button", { name: "Agree", exact: true })).toBeFocused();
  await form.getByLabel("Why").fill("Bo saw it twice.");
  await board.getByRole("button", { name: "Networking", exact: true }).click();
  await linux.click();
  await expect(form.getByLabel("Why")).toHaveValue("Bo saw it twice.");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(form.getByRole("button", { name: "Agree anew" })).toBeVisible();
  await page.getByText(/^Two changes of what is agreed$/).click();
  await expect(page.getByRole("listitem").filter({ hasText: "SRE Engineer → Senior" })).toContainText("Bo saw it");

  await page.getByRole("button", { name: /^Agree .* unanimous row/ }).click();
  await page.getByRole("dialog").getByLabel("Reason").press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("main")).toContainText("agreed");

  // The decision wants its sentence.
  const decision = page.getByRole("region", { name: "Decision" });
  await decision.getByRole("radio", { name: "Senior" }).check();
  await expect(decision).toContainText("Without this sentence nothing is decided.");
  await decision
    .getByLabel("What shows Senior, beyond SRE Engineer?")
    .fill("Leads across teams; not yet for the whole group.");
  await expect(decision.getByRole("status")).toContainText("Decided: Senior.");
  await decision.getByLabel("Who decided").fill("Ana, Bo and Cy");
  await expect(decision.getByRole("listitem")).toHaveText(/Linux/);

  // A month later it is still there.
  await page.reload();
  await expect(decision.getByLabel(/^What shows Senior/)).toHaveValue(
    "Leads across teams; not yet for the whole group.",
  );

  await page.getByRole("link", { name: "Spring 2027" }).click();
  await expect(page.getByRole("row", { name: /^Kim/ })).toContainText("Senior");
});

test("files that do not belong are explained, and nothing is changed by them", async ({ browser, page }) => {
  await startSession(page, ["Kim"], ["Ana", "Bo"]);
  const invitation = await saveFile(page, "Invitation for Ana");
  const own = await takeFile(page, invitation);
  await expect(own).toContainText("a session that you convene in this browser");
  await own.getByRole("button", { name: "Close" }).click();

  const ana = await openProfile(browser);
  await acceptInvitation(ana, invitation);
  await rate(ana, "Kim", "2", "Senior", "Ready.");
  const sheets = readFileSync(await saveFile(ana, /Save my sheets/), "utf8");
  const file = (text: string) => ({ name: "file.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const close = async (dialog: Awaited<ReturnType<typeof takeFile>>) => {
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  };

  for (const [text, sentence] of [
    ["hello", "file.json: The file was not written by Rungs"],
    [sheets.slice(0, 200), "cut short"],
    [sheets.replace(/"version": 1,/, '"version": 7,'), "newer version"],
    [sheets.replace('"marks": {', '"marks": { "__proto__": {},'), "__proto__"],
    [sheets.replace(/("session": \{\s+"id": )"[^"]+"/, '$1"other"'), "which is not in this browser"],
    [sheets.replace(/("ladder": \{\s+"id": )"[^"]+"/, '$1"pm"'), "about the ladder “pm”"],
    [sheets.replaceAll(/"person": "[^"]+"/g, '"person": "stranger"'), "not among the people of this session"],
  ] as const) {
    const dialog = await takeFile(page, file(text));
    await expect(dialog).toContainText(sentence);
    await close(dialog);
  }
  await (
    await takeFile(page, file(sheets.replace(/("version": )"1[^"]+"/, '$1"0.1.0"')))
  )
    .getByText("version 0.1.0")
    .waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Take in one sheet" }).click();
  await expect(page.getByRole("row", { name: /^Ana/ })).toContainText("1 of 1 handed in");

  // The same rater once more: the same sheet does nothing, another one asks.
  const same = await takeFile(page, file(sheets.replace(/("version": )"1[^"]+"/, '$1"0.1.0"')));
  await expect(same).toContainText("You have it already");
  await close(same);
  const other = await takeFile(page, file(sheets.replace("Ready.", "On second thought.")));
  await expect(other).toContainText("The same rater handed in another one before");
  await other.getByLabel("Replace the one that is here").check();
  await other.getByRole("button", { name: "Take in one sheet" }).click();

  // A rater does not take in the sheets of others.
  await ana.goto("/calibrate");
  await expect(await takeFile(ana, file(sheets))).toContainText("You are a rater of this session");
});

test("undo brings back what was taken out, and two tabs do not overwrite one another", async ({ page, context }) => {
  await startSession(page, ["Kim", "Lou"], ["Ana"]);
  await page.getByRole("button", { name: "More for Kim" }).click();
  await page.getByRole("menuitem", { name: "Take out of the session" }).click();
  await expect(page.getByRole("row", { name: /^Kim/ })).toHaveCount(0);
  // What had the focus went with the row: the way back has it now.
  const said = page.getByRole("group", { name: "What happened" });
  await expect(said).toContainText("Kim was taken out");
  await expect(said.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /^Kim/ })).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole("button", { name: "More for Lou" }).click();
  await second.getByRole("menuitem", { name: "Take out of the session" }).click();
  await expect(page.getByRole("row", { name: /^Lou/ })).toHaveCount(0);
});

test("people and raters are renamed by Enter, and kept apart by name", async ({ page }) => {
  await startSession(page, ["Kim", "Lou"], ["Ana"]);
  const dialog = page.getByRole("dialog");
  const name = dialog.getByLabel("Name or pseudonym");
  await page.getByRole("button", { name: "More for Kim" }).click();
  await page.getByRole("menuitem", { name: "Change name or levels" }).click();
  await name.fill("Lou");
  await name.press("Enter");
  await expect(dialog).toContainText("Somebody is called Lou already: tell them apart by name.");
  await name.fill("Max");
  await name.press("Enter");
  await expect(page.getByRole("rowheader", { name: "Max" })).toBeVisible();
  await page.getByRole("button", { name: "More for Ana" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await name.fill("");
  await name.press("Enter");
  await expect(dialog).toContainText("Give a name or a pseudonym.");
});

test("an unknown session, an unknown person and a browser in which nobody rates say so", async ({ page }) => {
  await page.goto("/calibrate/nowhere");
  await expect(headline(page)).toHaveText("This browser holds no session of this address.");
  await startSession(page, ["Kim"], ["Ana"]);
  const address = page.url();
  await page.goto(`${address}/people/nobody`);
  await expect(headline(page)).toHaveText("Nobody of this address is in the session.");
  await page.goto(`${address}/people/nobody/sheet`);
  await expect(headline(page)).toHaveText("Nobody of this address is in the session.");
});
