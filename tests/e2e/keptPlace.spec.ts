import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { headline } from "../support/comparePage.ts";

/** The row at the top, below what stays in view, and how far from the top of the window it is. */
const readTop = (page: Page) =>
  page.evaluate(() => {
    const line = 160;
    const heads = [...document.querySelectorAll<HTMLElement>("main th[scope=row][id]")];
    const first = heads.find((head) => head.closest("tbody") && head.getBoundingClientRect().top >= line);
    return { row: first?.id, top: first?.getBoundingClientRect().top ?? Number.NaN };
  });

const readTopOf = (page: Page, row = "") =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, row);

for (const [name, viewport] of Object.entries({
  "a desktop": { width: 1440, height: 900 },
  "a phone": { width: 390, height: 844 },
}))
  for (const way of ["goes back", "loads the page again"] as const)
    test(`on ${name} who ${way} finds the row at the top where it was`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/compare?levels=mid,senior,lead");
      // By hand, so that what is passed is laid out as it is.
      await page.mouse.move(viewport.width / 2, 500);
      for (let turn = 0; turn < 14; turn += 1) {
        await page.mouse.wheel(0, 1500);
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
      }
      const settled = async () => {
        let [before, after] = [await readTop(page), { row: "", top: 0 } as Awaited<ReturnType<typeof readTop>>];
        for (;;) {
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
          after = await readTop(page);
          if (after.row === before.row && after.top === before.top) return after;
          before = after;
        }
      };
      const left = await settled();
      expect(left.row).toBeDefined();
      if (way === "goes back") {
        await page.evaluate(() => document.querySelector<HTMLElement>('header a[href="/skills"]')?.click());
        await expect(headline(page)).toContainText("Critical");
        await page.goBack();
        await expect(headline(page)).toContainText("side by side");
      } else await page.reload();
      // A fraction of a pixel may bring another row to the top.
      const isWhereItWas = async () => Math.abs((await readTopOf(page, left.row)) - left.top) <= 2;
      await expect.poll(isWhereItWas).toBe(true);
      await settled();
      expect(await isWhereItWas()).toBe(true);
    });
