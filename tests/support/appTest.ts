import { type BrowserContext, type Page, test as base } from "@playwright/test";

/**
 * Tests of the app as it answers: an address is open once the app has taken over the page that was drawn ahead. What is
 * done before is tested apart, in `earlyPresses.spec.ts`.
 */
export const test = base.extend<object, object>({
  browser: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => waitForApp(await open(options));
      await use(browser);
    },
    { scope: "worker" },
  ],
});

function waitForApp(context: BrowserContext): BrowserContext {
  context.on("page", (page) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = async (...given) => takenOver(page, await goto(...given));
    page.reload = async (...given) => takenOver(page, await reload(...given));
  });
  return context;
}

/** What stands in the bar once the app has taken over. A page that cannot be taken over is left as it is. */
async function takenOver<Answer>(page: Page, answer: Answer): Promise<Answer> {
  await page
    .locator("header > [role=status]")
    .waitFor({ state: "attached", timeout: 15_000 })
    .catch(() => {});
  return answer;
}
