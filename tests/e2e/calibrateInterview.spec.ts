import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { test } from "../support/appTest.ts";
import { acceptInvitation, headline, openProfile, saveFile, startSession, takeFile } from "../support/calibratePage.ts";
import { makeCard } from "../support/makeCalibration.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

test("an interview ends with an offer or none, in the session, the minutes and the file", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const cards = [makeCard("zoe", "ana", "slo-practice meets"), makeCard("zoe", "bo", "slo-practice below")];
  await keepSession(page, makeRealSession({ cards }));
  await page.goto("/calibrate/s1/candidates/zoe");
  await page.getByRole("button", { name: "Go to the decision" }).click();
  const decision = page.getByRole("region", { name: "Decision" });
  await expect(decision.getByRole("heading", { name: "Decision" })).toBeFocused();
  await expect(decision.getByRole("status")).toContainText("Not decided yet");
  await decision.getByRole("radio", { name: "No offer" }).check();
  await expect(decision).toContainText("Without this sentence nothing is decided.");
  await decision.getByLabel("Why no offer?").fill("Did not find the fault.");
  await expect(decision.getByRole("status")).toHaveText("Decided: no offer.");
  await decision.getByRole("radio", { name: "SRE Engineer" }).check();
  await decision
    .getByLabel(/^Why at SRE Engineer, and not at the level of the interview/)
    .fill("Strong, for Zoe’s years.");
  await decision.getByLabel("Who decided").fill("Ana and Bo");
  await decision.getByLabel("On", { exact: true }).fill("2026-04-02");
  await page.reload();
  await expect(decision.getByRole("status")).toHaveText("Decided: offer at SRE Engineer.");

  await page.getByRole("link", { name: "Spring 2027" }).click();
  await expect(page.getByRole("list", { name: "Candidates" })).toContainText("Decided: offer at SRE Engineer");
  await page.getByRole("link", { name: "Minutes" }).click();
  await expect(page.getByRole("article")).toContainText("Decided: offer at SRE Engineer, by Ana and Bo, 2 Apr 2026.");
  await page.getByRole("button", { name: "Replace names by pseudonyms" }).click();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "**Decided: offer at SRE Engineer**, by Rater 1 and Rater 2, 2026-04-02\n\nStrong, for Candidate A’s years.",
  );
  // The table says the same, and begins with the mark by which Excel knows UTF-8.
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const [head, ...rows] = csvParseRows(readFileSync(await (await waiting).path(), "utf8"));
  expect(head?.[0]).toBe("\uFEFFPerson");
  expect(rows.filter(([name, row]) => name === "Candidate A" && row === "Decision")).toEqual([
    [
      "Candidate A",
      "Decision",
      "",
      "",
      "",
      "",
      "Offer at SRE Engineer",
      "Strong, for Candidate A’s years.",
      "Rater 1 and Rater 2",
      "2026-04-02",
      "",
      "",
      "Interviewed for Senior",
      "Spring 2027",
      "2026-03-31",
      "Site reliability ladder 1.1.1",
    ],
  ]);
});

test("a panel interviews: nobody else is asked or waited for, and who joins late is shown apart", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  await startSession(page, [], ["Ana", "Bo", "Cy"]);
  const session = page.getByRole("link", { name: "Spring 2027" });
  await page.getByRole("button", { name: "More for Ana" }).click();
  await page.getByRole("menuitem", { name: "They write in this browser" }).click();
  const form = page.getByRole("form", { name: "Another candidate" });
  await form.getByLabel("Name or pseudonym").fill("Zoe");
  await form.getByRole("checkbox", { name: "Cy" }).uncheck();
  await form.getByRole("button", { name: "Add candidate" }).click();
  const candidates = page.getByRole("list", { name: "Candidates" });
  await expect(candidates).toContainText("for Senior, by Ana and Bo");
  await expect(candidates).toContainText("Waiting for the cards of Ana and Bo.");

  // Cy is not asked; Bo is, and hands in a card.
  const cy = await openProfile(browser);
  await acceptInvitation(cy, await saveFile(page, "Invitation for Cy"));
  await expect(headline(cy)).toHaveText("Cy, nobody is in this invitation yet: ask the convenor for a newer one.");
  const bo = await openProfile(browser);
  await acceptInvitation(bo, await saveFile(page, "Invitation for Bo"));
  const writeCard = async (rater: typeof page, verdict: string) => {
    await rater.getByRole("link", { name: "Zoe" }).click();
    await rater.getByRole("radio", { name: verdict }).first().check();
    await rater.getByRole("button", { name: /^Finish the card/ }).click();
  };
  await writeCard(bo, "Meets the bar");
  await bo.getByRole("link", { name: "Spring 2027" }).click();
  const bos = await takeFile(page, await saveFile(bo, /Save my sheets/));
  await bos.getByRole("button", { name: "Take in one card" }).click();

  // Only Ana’s card is waited for.
  await page.getByRole("link", { name: "Zoe" }).click();
  await expect(headline(page)).toHaveText("Zoe, interviewed for Senior by Ana and Bo.");
  await expect(page.getByRole("main")).toContainText("Waiting for the card of Ana.");
  await session.click();
  await writeCard(page, "Exceeds the bar");
  const heads = page.getByRole("table").getByRole("columnheader");
  await expect(heads).toHaveText(["Dimension", "Ana", "Bo"]);

  // Cy joins, the cards stay in view, and hers is shown apart.
  await page.getByText("Panel and day: Ana and Bo").click();
  await page.getByRole("checkbox", { name: "Cy" }).check();
  await expect(page.getByText("Panel and day: every manager")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(
    /Opened on .*; Cy’s card is still to come and will be shown apart\./,
  );
  await session.click();
  await cy.goto("/calibrate");
  const news = await takeFile(cy, await saveFile(page, "Invitation for Cy"));
  await expect(news).toContainText("New in it: Zoe.");
  await news.getByRole("button", { name: "Import" }).click();
  await writeCard(cy, "Below the bar");
  await cy.getByRole("link", { name: "Spring 2027" }).click();
  const cys = await takeFile(page, await saveFile(cy, /Save my sheets/));
  await expect(cys).toContainText("The cards were open before it was finished: it is shown apart, as late.");
  await cys.getByRole("button", { name: "Take in one card" }).click();
  await page.getByRole("link", { name: "Zoe" }).click();
  await expect(heads).toHaveText(["Dimension", "Ana", "Bo", "Cy (late)"]);
  await expect(page.getByRole("main")).toContainText("The card of Cy came after the cards were opened");
  await expect(page.getByRole("region", { name: "Decision" })).toBeVisible();
});
