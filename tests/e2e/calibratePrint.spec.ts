import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

for (const path of ["raters", "across", "candidates/zoe", "people/kim"])
  test(`says on paper which session it is of: ${path}`, async ({ page }) => {
    await keepSession(page, makeRealSession({ agreements: { kim: {} } }));
    await page.goto(`/calibrate/s1/${path}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: "Spring 2027" })).toBeVisible();
  });

test("a board is printed with rules for its decision, and no form", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  const decision = page.getByRole("region", { name: "Decision" });
  await expect(decision.getByRole("radio", { name: "Senior" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  await expect(decision.getByRole("radio", { name: "Senior" })).toBeHidden();
  await expect(decision).toContainText("Not decided yet");
  for (const rule of await decision.getByLabel("Empty").all()) await expect(rule).toBeVisible();
});
