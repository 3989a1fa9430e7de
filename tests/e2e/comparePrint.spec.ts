import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { section } from "../support/comparePage.ts";

const whole = ["mid,senior", "mid,senior,lead", "junior,mid,senior,lead"];
for (const levels of [...whole, "associate,junior,mid,senior,lead"])
  test(`the end of a page cuts no row of up to four levels in two, those of five may be too tall: ${levels}`, async ({
    page,
  }) => {
    await page.goto(`/compare?levels=${levels}&sections=skills`);
    const row = section(page, "Skills").getByRole("row", { name: /^Linux/ });
    // Not the plain words that stand in for it until it is drawn.
    await expect(row.getByRole("button")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(row).toHaveCSS("break-inside", whole.includes(levels) ? "avoid" : "auto");
  });
