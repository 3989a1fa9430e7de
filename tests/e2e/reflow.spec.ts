import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { addEvidence, offered, openRow, startPlan } from "../support/planPage.ts";
import { screens } from "../support/screens.ts";

/** As wide as a page of 1280 pixels at 400 %. */
test.use({ viewport: { width: 320, height: 640 } });

/** Text as far apart as WCAG 1.4.12 has it. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The choices and ways in a line of which a part is out of view. */
const findCut = (page: Page) =>
  page
    .getByRole("group")
    .or(page.getByRole("navigation"))
    .evaluateAll((lines) =>
      lines.flatMap((line) => {
        const isCut = getComputedStyle(line).overflowX !== "visible" && line.scrollWidth > line.clientWidth + 1;
        return isCut ? [line.getAttribute("aria-label")] : [];
      }),
    );

for (const [name, path] of Object.entries(screens))
  test(`at 320 pixels every choice is in view: ${name}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await findCut(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

for (const path of ["/", "/skills", "/kpis?view=table", "/compare", "/levels/lead"])
  test(`with the text of ${path} set wide apart nothing reaches out of the page`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await spaceText(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

test("the heads of a matrix break no name of a level inside a word", async ({ page }) => {
  await page.goto("/skills?view=junior");
  const head = page.getByRole("columnheader", { name: /^Associate/ });
  await expect(head).toBeVisible();
  const lines = await head.evaluate((element) => {
    const range = new Range();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    range.setStart(text, 0);
    range.setEnd(text, "Associate".length);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test.describe("in a window that is as low as it is at 400 %", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("what happened never covers what has the focus", async ({ page }) => {
    await startPlan(page);
    const notes = await openRow(page, "Resilience patterns");
    for (const title of ["Load shedding", "Retries"]) await addEvidence(page, "Resilience patterns", title);
    await notes
      .getByRole("button", { name: /^Delete/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    const said = page.getByRole("group", { name: "What happened" });
    await expect(offered(page, "Undo")).toBeVisible();
    const covered = () =>
      page.evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const cover = document.querySelector('[aria-label="What happened"]')?.getBoundingClientRect();
        return !focused || !cover || (focused.bottom > cover.top && focused.top < cover.bottom);
      });
    await expect(said).toBeVisible();
    await expect.poll(covered).toBe(false);
    for (const key of ["Shift+Tab", "Shift+Tab", "Tab", "Tab", "Tab", "Tab"]) {
      await page.keyboard.press(key);
      await expect.poll(covered).toBe(false);
    }
  });
});
