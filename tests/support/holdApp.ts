import type { Page } from "@playwright/test";

/** Keeps the app from a page that was drawn ahead, as a slow network would, until what it returns is called. */
export async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const isHeld = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/assets/start-*.js", async (route) => {
    await isHeld;
    await route.continue();
  });
  return release;
}
