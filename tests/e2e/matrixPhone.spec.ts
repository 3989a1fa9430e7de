import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { cells, count, grid, matrixPaths, overhang } from "../support/matrixPage.ts";

test.describe("on a phone", () => {
  const openPhone = async (browser: Browser, path: string) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto(path);
    await expect(grid(page)).toBeVisible();
    return page;
  };
  const heads = (page: Page) => grid(page).getByRole("columnheader", { name: /years/ });

  test("two levels are in view, and the others a tap away", async ({ browser }) => {
    const page = await openPhone(browser, "/skills");
    await expect(heads(page)).toHaveText([/^SRE Engineer/, /^Senior/]);
    await expect(grid(page)).toHaveAttribute("aria-colcount", "6");
    const choices = page.getByRole("group", { name: "Levels in view" }).getByRole("button");
    await expect(choices).toHaveCount(4);
    await expect(choices.and(page.locator("[aria-pressed=true]"))).toHaveText("SRE · Senior");
    await choices.first().scrollIntoViewIfNeeded();
    for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
    await choices.filter({ hasText: /Senior.+Lead/ }).tap();
    await expect(heads(page)).toHaveText([/^Senior/, /^Lead/]);
    await expect(heads(page).last()).toHaveAttribute("aria-colindex", "6");
    await expect(cells(page, "Networking").last()).toContainText("lowered since Senior");
    await expect.poll(() => new URL(page.url()).search).not.toBe("");
    await page.reload();
    await expect(heads(page)).toHaveText([/^Senior/, /^Lead/]);
  });

  test("the filters stand behind a line that opens them", async ({ browser }) => {
    const page = await openPhone(browser, "/skills");
    await expect(page.getByRole("button", { name: /^Importance:/ })).toBeHidden();
    await page.getByText("Filters and order", { exact: true }).tap();
    await page.getByRole("button", { name: /^Importance:/ }).tap();
    await page.getByRole("menuitemcheckbox", { name: "Critical" }).tap();
    await expect(count(page)).toContainText("hidden");
    await page.keyboard.press("Escape");
    await expect(page.getByText("Filters and order (1 set)")).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test("a tap opens a shade, and a tap elsewhere closes it", async ({ browser }) => {
    const page = await openPhone(browser, "/skills?view=junior");
    await cells(page, "Cloud infrastructure").first().getByRole("button").tap();
    await expect(page.getByRole("tooltip")).toContainText("often in cloud-native organisations");
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await cells(page, "Cloud infrastructure").nth(1).tap();
    await expect(page.getByRole("tooltip")).toHaveCount(0);
  });

  for (const path of matrixPaths)
    test(`nothing of ${path} scrolls sideways, and everything can be hit with a finger`, async ({ browser }) => {
      const page = await openPhone(browser, path);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      const buttons = page.getByRole("main").getByRole("button");
      const listSmall = () =>
        buttons.evaluateAll((found) =>
          found.filter((button) => button.getBoundingClientRect().height < 43.5).map((button) => button.textContent),
        );
      // Cells may just be drawn anew, as the app takes the page over.
      await expect.poll(listSmall).toEqual([]);
      await grid(page).getByRole("rowheader").first().getByRole("button").tap();
      await expect(page.getByText("through the whole ladder")).toBeVisible();
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });
});
