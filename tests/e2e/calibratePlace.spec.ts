import { expect, type Locator } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const topOf = (element: Locator) => element.evaluate((one) => Math.round(one.getBoundingClientRect().top));

/** Where an element stands once it has stopped moving. */
async function findPlace(element: Locator) {
  let top = Number.NaN;
  await expect
    .poll(async () => {
      const before = top;
      top = await topOf(element);
      return top - before;
    })
    .toBe(0);
  return top;
}

test("a sheet that is loaded again is where it was left, with the row open that was", async ({ page }) => {
  await keepSession(page, makeRealSession({ role: "rater", me: "ana", sheets: [] }));
  await page.goto("/calibrate/s1/people/kim/sheet");
  const row = page.locator("[data-row]").nth(20);
  await row.getByRole("button").first().click();
  await expect(row).toHaveAttribute("data-open");
  const below = page.locator("[data-row]").nth(23);
  await below.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const before = await findPlace(below);
  await page.reload();
  await expect(row).toHaveAttribute("data-open");
  await expect.poll(() => topOf(below)).toBe(before);
  expect(await findPlace(below)).toBe(before);

  // A new visit begins with the first row that has no mark.
  await page.getByRole("link", { name: "Spring 2027" }).click();
  await page.getByRole("link", { name: "Fill in my sheet: Kim" }).click();
  await expect(page.locator("[data-row]").first()).toHaveAttribute("data-open");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a board that is loaded again is where it was left, though a row of its address is open", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim?row=skills.linux");
  const form = page.getByRole("form", { name: "Agree on Linux" });
  await expect(form).toBeInViewport();
  const decision = page.getByRole("heading", { name: "Decision" });
  await decision.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const before = await findPlace(decision);
  await page.reload();
  await expect(form).toBeAttached();
  await expect.poll(() => topOf(decision)).toBe(before);
  expect(await findPlace(decision)).toBe(before);
});
