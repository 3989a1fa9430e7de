import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const rater = makeRealSession({ role: "rater", me: "ana", sheets: [] });

/** Brings a row to the middle of the window, and waits until all that it passed is laid out. */
async function bringToMiddle(page: Page, at: number) {
  const row = page.locator("[data-row]").nth(at);
  let top = Number.NaN;
  await expect
    .poll(async () => {
      const before = top;
      top = await row.evaluate((element) => {
        element.scrollIntoView({ block: "center" });
        return element.getBoundingClientRect().top;
      });
      return Math.abs(top - before);
    })
    .toBeLessThan(1);
  return row;
}

const topOf = (element: Locator) => element.evaluate((one) => one.getBoundingClientRect().top);

for (const [name, viewport] of [
  ["a desk", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
] as const)
  test(`a row that is marked or opened by hand stays where it is, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await keepSession(page, rater);
    await page.goto("/calibrate/s1/people/kim/sheet");
    const first = page.locator("[data-row]").first();
    await expect(first).toHaveAttribute("data-open");
    const row = await bringToMiddle(page, 6);
    const senior = row.getByRole("button", { name: "Senior", exact: true });
    const before = await topOf(senior);
    await senior.click();
    await expect(row).toHaveAttribute("data-open");
    await expect(first).not.toHaveAttribute("data-open");
    expect(Math.abs((await topOf(senior)) - before)).toBeLessThan(2);

    const subject = page.locator("[data-row]").nth(7).getByRole("button").first();
    await subject.scrollIntoViewIfNeeded();
    const high = await topOf(subject);
    await subject.click();
    await expect(subject).toHaveAttribute("aria-expanded", "true");
    expect(Math.abs((await topOf(subject)) - high)).toBeLessThan(2);
  });

test("who finishes a sheet sees what comes next, at its head", async ({ page }) => {
  await keepSession(page, { ...rater, sheets: makeRealSession().sheets.map((one) => ({ ...one, finished: "" })) });
  await page.goto("/calibrate/s1/people/kim/sheet");
  await page.getByRole("button", { name: "Finish the sheet" }).click();
  await expect(page.getByRole("group", { name: "This sheet is finished" })).toBeFocused();
  const next = page.getByRole("link", { name: "Next sheet: Lou" });
  await expect(next).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(next).toBeFocused();
});

test("what is chosen and what is open stays inside the rounded frames, and a button is as wide as its words", async ({
  page,
}) => {
  await keepSession(page, rater);
  await page.goto("/calibrate/s1/people/kim/sheet");
  const last = page.locator("[data-row]").last();
  await last.getByRole("button", { name: "Not seen" }).click();
  await expect(last).toHaveCSS("border-bottom-right-radius", /^[1-9]/);
  await expect(last.getByRole("group")).toHaveCSS("overflow", "clip");
  await page.getByRole("radio", { name: "Senior", exact: true }).check();
  await page.getByLabel(/^Why Senior/).fill("Leads.");
  await expect(page.getByText(/rows have no mark/)).toHaveText(/^\S*[A-Z0-9]/);
  await page.getByRole("button", { name: "Finish the sheet" }).click();
  const width = (element: Element) => element.getBoundingClientRect().width;
  expect(await page.getByRole("button", { name: "Go on writing" }).evaluate(width)).toBeLessThan(200);
});
