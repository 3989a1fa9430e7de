import { type Browser, chromium, type Page } from "@playwright/test";
import type { Session } from "../../src/domain/calibrate/session.ts";
import { keepSession } from "../../tests/support/realSession.ts";
import { findChromium } from "../findChromium.ts";
import { type Watch, watchAnswers } from "./watchAnswers.ts";

/** How long nothing may change until a page counts as quiet, in milliseconds. */
const pause = 700;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });

/** A page of its own that tells when its answers are painted, with a session in its storage where one is given. */
export async function openWatched(browser: Browser, session?: Session): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  if (session) await keepSession(page, session);
  // The loader of scripts names functions by this.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchAnswers);
  return page;
}

/** Waits until nothing has changed in the page for a moment. Throws after a minute. */
export async function waitUntilQuiet(page: Page, isPatient = true): Promise<void> {
  await page.waitForFunction(
    (time) => (globalThis as unknown as { watch: Watch }).watch.isQuiet(time),
    isPatient ? pause : 30,
    { timeout: 60_000, polling: isPatient ? 150 : 30 },
  );
}

/** Waits until the app has taken over a page that it has just loaded: its foot then tells the address. */
export async function waitUntilTakenOver(page: Page): Promise<void> {
  await page.locator("footer").filter({ hasText: "http" }).waitFor({ state: "attached", timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  await waitUntilQuiet(page);
}

/** How many times the processor is slowed down. */
export const rate = 4;

/** Slows the page's processor down. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
