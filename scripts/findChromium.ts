import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, an installed Chromium or Chrome, or one that Playwright has.
 * Throws, naming the fix, where there is none.
 */
export function findChromium(): string {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is “${chosen}”, and there is no such file. Correct it or unset it.`);
  }
  const installed = names
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim())
    .find((path) => path !== undefined && path !== "");
  const found = installed ?? [...places, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "The end-to-end tests need a Chromium, and none was found. Install one (Debian: apt-get install chromium), " +
      "or set CHROMIUM_PATH to it, or run: npx playwright install chromium",
  );
}
