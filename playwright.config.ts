import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/findChromium.ts";

const port = Number(process.env["E2E_PORT"] ?? 4317);

/** End-to-end tests against the built app in a real Chromium. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine may lose a race that no person would run. What fails twice is a fault; what failed once is listed.
  retries: 1,
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    // What a test withholds from a page must not come from what an earlier visit kept.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: { command: `npx vite preview --port ${port} --strictPort`, port, reuseExistingServer: false },
});
