import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
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
  await expect(page.getByText("Copied as Markdown.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "**Decided: offer at SRE Engineer**, by Rater 1 and Rater 2, 2026-04-02\n\nStrong, for Candidate A’s years.",
  );
});
