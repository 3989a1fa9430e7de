import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import type { Plan } from "../../src/domain/plan/plan.ts";
import { notes, openRow, startPlan } from "../support/planPage.ts";

test("a plan stored on an older ladder shows which rows were reworded, moved, new and gone", async ({ page }) => {
  await startPlan(page);
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  const config = await openRow(page, "Configuration management");
  await config.getByLabel("Next action").fill("Present it");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("rungs.plan.")) ?? "";
    const plan = JSON.parse(localStorage.getItem(key) ?? "{}") as Plan;
    const words: Record<string, Plan["words"][string]> = { ...plan.words };
    const find = (subject: string) =>
      Object.entries(words).find(([, word]) => word.subject === subject) as [string, Plan["words"][string]];
    const [reworded, then] = find("Resilience patterns");
    words[reworded] = { ...then, asks: "Keep the lights on" };
    const [moved, place] = find("Configuration management");
    delete words[moved];
    words["practices.configuration-management"] = { ...place, heading: "practices" };
    const [fresh] = find("Kubernetes operations");
    delete words[fresh];
    words["skills.punch-cards"] = { subject: "Punch cards", heading: "", asks: "Sort them" };
    const { [moved]: note, ...notes } = plan.notes;
    localStorage.setItem(
      key,
      JSON.stringify({
        ...plan,
        ladder: { ...plan.ladder, version: "0.9.0" },
        words,
        notes: { ...notes, "practices.configuration-management": note, "skills.punch-cards": note },
      }),
    );
  });
  await page.goto(page.url().replace(/\?.*/, ""));
  const notice = page.getByRole("status").filter({ hasText: "This plan was made on" });
  await expect(notice).toContainText(/ 0\.9\.0; this is \d+\.\d+\.\d+\./);
  await expect(notice).toContainText("One row was reworded, so look at it again: Resilience patterns.");
  await expect(notice).toContainText("One row moved to another place: Configuration management.");
  await expect(notice).toContainText("One row is new: Kubernetes operations.");
  await expect(notice).toContainText(
    "One row is no longer asked, and will be archived with all that you wrote on it: Punch cards.",
  );
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("button", { name, exact: true }) });
  await expect(row("Resilience patterns")).toContainText("Look again: reworded");
  await expect(row("Resilience patterns")).toContainText("Developing");
  await expect(row("Configuration management")).toContainText("Moved");
  await expect(row("Configuration management")).toContainText("Present it");
  await expect(row("Kubernetes operations")).toContainText("New in this version");
  await openRow(page, "Resilience patterns");
  await expect(notes(page, "Resilience patterns")).toContainText("the ladder said: “Keep the lights on”");
  await page.getByRole("button", { name: "Update the plan to this version" }).click();
  await expect(notice).toHaveCount(0);
  await expect(row("Configuration management")).toContainText("Present it");
  await expect(page.getByRole("region", { name: "Asked no longer" })).toContainText("Punch cards");
  await page.reload();
  await expect(page.getByText("Look again: reworded")).toHaveCount(0);
  await expect(row("Configuration management")).toContainText("Present it");
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await expect(page.getByRole("heading", { name: /^No longer asked by version \d/ })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Punch cards" })).toContainText("Next: Present it");
  await page.getByRole("link", { name: "Back to the plan" }).click();
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
});
