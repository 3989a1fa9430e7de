import { expect, type Page, test } from "@playwright/test";
import { serveApp } from "../support/serveApp.ts";

test.use({ serviceWorkers: "allow" });

type App = Awaited<ReturnType<typeof serveApp>>;
let app: App;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.stop());

/** Opens the app and waits until the browser keeps it. */
async function visit(page: Page, path = "/") {
  await page.goto(`${app.address}${path}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}
const sentence = (page: Page) => page.getByRole("heading", { level: 1 });
const announcement = (page: Page) => page.getByText("There is a new version of Rungs. What you wrote is kept.");
const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test("after one visit every screen works without a network, also by its link", async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  const screens = {
    "/": "Two doors in",
    "/levels/lead?row=skills.skill.linux": "Lead, 8–12 years",
    "/compare?levels=senior,lead": "From Senior to Lead",
    "/skills": "skills",
    "/skills/behaviours": "behaviours",
    "/skills/tools": "tools",
    "/skills/decisions": "decide",
    "/kpis": "KPI",
    "/kpis/alert-noise": "Alert noise",
    "/plan": "plan",
    "/calibrate": "",
    "/nowhere": "There is no page at this address.",
  };
  for (const [path, words] of Object.entries(screens)) {
    await page.goto(`${app.address}${path}`);
    await expect(sentence(page)).toContainText(new RegExp(words, "i"));
  }
  await page.goto(`${app.address}/kpis?q=alert+noise`);
  await expect(page.getByRole("figure").locator("svg").first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.load("16px 'Inter Variable'").then((fonts) => fonts.length))).toBe(1);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("linux");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeVisible();
});

test("a plan is written without a network, and is there when the network is back", async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto(`${app.address}/plan`);
  await page.getByRole("button", { name: "Start a plan" }).click();
  await page.getByRole("button", { name: "Resilience patterns", exact: true }).click();
  await page.getByLabel("Next action").fill("Written on a train");
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel("Next action")).toHaveValue("Written on a train");
});

test("a new version waits until it is asked for, and what is being typed stays", async ({ page, context }) => {
  await visit(page, "/plan");
  await page.getByRole("button", { name: "Start a plan" }).click();
  await page.getByRole("button", { name: "Resilience patterns", exact: true }).click();
  await page.getByLabel("Next action").fill("Half a sent");
  app.putUp("second");
  await askForUpdate(page);
  await expect(announcement(page)).toBeVisible();
  await page.getByLabel("Next action").press("End");
  await page.keyboard.type("ence");
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "second");
  // Even a reload goes on with the version that is there until the new one is asked for.
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "second");
  const other = await context.newPage();
  await other.goto(`${app.address}/skills`);
  await expect(announcement(other)).toBeVisible();
  await other.getByRole("button", { name: "Later" }).click();
  await expect(announcement(other)).toHaveCount(0);

  await page.getByRole("button", { name: "Load the new version" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "second");
  await expect(page.getByLabel("Next action")).toHaveValue("Half a sentence");
  await expect(announcement(page)).toHaveCount(0);
  // The other page lives on with the version that it began with, screens not yet seen included.
  await expect(other.locator("html")).not.toHaveAttribute("data-version", "second");
  await other.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "KPIs" }).click();
  await expect(sentence(other)).toContainText("KPI");
});

test("a tab gets the new version that another tab was asked for before", async ({ page, context }) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other, "/skills");
  app.putUp("second");
  await askForUpdate(page);
  await expect(announcement(other)).toBeVisible();
  await page.getByRole("button", { name: "Load the new version" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "second");
  await other.getByRole("button", { name: "Load the new version" }).click();
  // The page of the new version has nothing more to announce; that of skills has no mark of it.
  await expect(announcement(other)).toHaveCount(0);
  await other.goto(app.address);
  await expect(other.locator("html")).toHaveAttribute("data-version", "second");
});

test("the app can be installed", async ({ page, request }) => {
  await visit(page);
  const link = page.locator("link[rel=manifest]");
  const response = await request.get(new URL((await link.getAttribute("href")) ?? "", app.address).href);
  const manifest = (await response.json()) as { icons: { src: string; sizes: string }[]; start_url: string };
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512", "512x512"]);
  for (const { src } of manifest.icons) expect((await request.get(`${app.address}/${src}`)).ok()).toBe(true);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A window without a profile of its own cannot install anything, whatever the app.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});
