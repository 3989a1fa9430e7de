import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";

test("a newcomer sees the ladder, opens a level and goes on to compare it with the next", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Ladder · Rungs");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Two doors in, three steps up.");
  const senior = page.getByRole("link", { name: /^Senior 6–10\+ years/ });
  await expect(senior).toContainText("23 skills: 7 Critical · 11 Important · 5 Optional");
  await senior.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Senior, 6–10+ years");
  for (const title of ["Role summary", "Responsibilities", "KPI targets", "Skills", "Decision rights", "Essentials"])
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Linux" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Compare with the next level, Lead" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("From Senior to Lead");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Senior, 6–10+ years");
});

test("a level's rows lead to where they are seen through all levels, without loading the app anew", async ({
  page,
}) => {
  await page.goto("/levels/senior");
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
  await page.getByRole("rowheader").getByRole("link", { name: "Mean time to detect" }).click();
  await expect(page).toHaveURL(/\/kpis\/mttd$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mean time to detect");
  await page.goBack();
  await page.getByRole("rowheader").getByRole("link", { name: "Linux", exact: true }).click();
  await expect(page).toHaveURL(/\/skills\?row=skills\.linux$/);
  await expect(page.getByText("Linux through the whole ladder")).toBeVisible();
  expect(await page.evaluate(() => "isSame" in globalThis)).toBe(true);
});

test("a level that is come to within the app is laid out whole, so that it stands where it was left", async ({
  page,
}) => {
  const layout = () =>
    page.locator("#tools > div").evaluate((body) => getComputedStyle(body).getPropertyValue("content-visibility"));
  await page.goto("/levels/lead");
  expect(await layout()).toBe("auto");
  await page.goto("/");
  await page.getByRole("link", { name: /^Lead 8–12 years/ }).click();
  await expect.poll(layout).toBe("visible");
});

test("an unknown level says so and shows the levels there are", async ({ page }) => {
  await page.goto("/levels/boss");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The ladder has no level “boss”.");
  await page.getByRole("main").getByRole("link", { name: "SRE Engineer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("SRE Engineer, 3–6 years");
});

test("an unknown page says so and leads back", async ({ page }) => {
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address.");
  await page.getByRole("link", { name: "Go to the ladder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Two doors in");
});

test("an error while drawing gives a page with two ways on", async ({ page }) => {
  await page.goto("/");
  await page.route(/ComparePage-.*\.js/, (route) => route.abort());
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown.");
  await page.unroute(/ComparePage-.*\.js/);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("From SRE Engineer to Senior");
});

test("the data out of reach gives a page with two ways on", async ({ page }) => {
  await page.route(/\/mid-.*\.js/, (route) => route.abort());
  await page.goto("/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown.");
  await page.unroute(/\/mid-.*\.js/);
  await page.getByRole("link", { name: "Go to the ladder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Two doors in");
});

test("colours follow the choice, and the choice outlives the page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Colours: As the system" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect.poll(background).toBe(dark);
});
