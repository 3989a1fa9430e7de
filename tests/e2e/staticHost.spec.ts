import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { serveApp } from "../support/serveApp.ts";
import { watchPage } from "../support/watchPage.ts";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "serial" });

const dist = ".cache/dist-below";
const base = "/people/rungs/";
let app: Awaited<ReturnType<typeof serveApp>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const { status, stderr } = spawnSync("npx", ["vite", "build", "--outDir", dist, "--logLevel", "error"], {
    env: { ...process.env, BASE_URL: base },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  app = await serveApp({ from: dist, base });
});
test.afterAll(async () => {
  await app.stop();
  rmSync(dist, { recursive: true, force: true });
});

const sentence = (page: Page) => page.getByRole("heading", { level: 1 });
const links = {
  "/": "Two doors in",
  "/compare": "From SRE Engineer to Senior",
  "/compare?levels=senior,lead": "From Senior to Lead",
  "/compare/senior,lead": "From Senior to Lead",
  "/levels/lead": "Lead, 8–12 years",
  "/levels/boss": "The ladder has no level “boss”.",
  "/skills/tools/": "tools",
  "/kpis/alert-noise": "Alert noise",
  "/plan/none": "This browser holds no plan of this address.",
  "/nowhere/at/all": "There is no page at this address.",
};

for (const [path, words] of Object.entries(links))
  test(`in a folder of a host without rules ${path} is found, breaks no policy and asks nobody else`, async ({
    page,
  }) => {
    const { hosts, read } = await watchPage(page);
    await page.goto(`${app.address}${path}`);
    await expect(sentence(page)).toContainText(words, { ignoreCase: true });
    await page.waitForLoadState("networkidle");
    expect((await read()).violations).toEqual([]);
    expect([...hosts]).toEqual([new URL(app.address).host]);
    await expect(page.locator("script:not([src])")).toHaveCount(0);
  });

test("menus, charts, the search, plans and pictures live under the policy", async ({ page }) => {
  const { hosts, said, read } = await watchPage(page);
  await page.goto(`${app.address}/kpis/alert-noise`);
  await expect(page.getByRole("figure").locator("svg").first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Download / })
    .first()
    .click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "PNG" }).first().click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("linux");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plan" }).click();
  await page.getByRole("button", { name: "Start a plan" }).click();
  await expect(page).toHaveURL(/\/people\/rungs\/plan\//);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect((await read()).violations).toEqual([]);
  expect([...hosts]).toEqual([new URL(app.address).host]);
  expect(said.filter((text) => !text.includes("404"))).toEqual([]);
});

test("the app works on without a network, from its folder", async ({ page, context }) => {
  await page.goto(`${app.address}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await context.setOffline(true);
  await page.goto(`${app.address}/compare/senior,lead`);
  await expect(sentence(page)).toContainText("From Senior to Lead");
  await page.goto(`${app.address}/plan`);
  await expect(sentence(page)).toContainText("Plan a promotion");
});
