import { expect, type Page, test } from "@playwright/test";
import { holdApp } from "../support/holdApp.ts";
import { serveHalfPage } from "../support/serveHalfPage.ts";
import { watchPage } from "../support/watchPage.ts";

const screens = {
  "/": "Two doors in, three steps up",
  "/compare": "From SRE Engineer to Senior",
  "/compare/senior,lead": "From Senior to Lead",
  "/skills": "skills are Critical",
  "/skills/behaviours": "behaviours",
  "/skills/tools": "tools",
  "/skills/decisions": "decide",
  "/kpis": "KPIs",
  "/kpis/alert-noise": "Alert noise",
  "/levels/lead": "Lead, 8–12 years",
  "/plan": "Plan a promotion",
  "/calibrate": "Do we mean the same level?",
};
const sentence = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, words] of Object.entries(screens))
    test(`${path} is read, and leads on`, async ({ page }) => {
      await page.goto(path);
      await expect(sentence(page)).toContainText(words);
      await expect(page).toHaveTitle(/ · Rungs$/);
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "KPIs" }).click();
      await expect(sentence(page)).toContainText("KPIs");
    });

  test("how large the steps are is seen", async ({ page }) => {
    await page.goto("/compare");
    const chart = page.getByRole("img", { name: /steepest/ });
    await expect(chart).toBeVisible();
    await expect(chart).toContainText(/Senior → Lead\+\d+/);
  });

  for (const path of ["/levels/lead#essentials", "/levels/lead#skills.skill.linux", "/compare/senior,lead#tools"])
    test(`${path} leads to its place, however far down`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(`[id="${path.split("#")[1]}"]`)).toBeInViewport();
    });

  test("the rows of a comparison are there", async ({ page }) => {
    await page.goto("/compare/senior,lead");
    await expect(page.getByRole("table", { name: /^Skills: Senior, Lead/ })).toBeVisible();
    expect(await page.getByRole("rowheader").count()).toBeGreaterThan(50);
  });
});

for (const [name, viewport] of Object.entries({
  "a desktop": { width: 1440, height: 900 },
  "a phone": { width: 390, height: 844 },
}))
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const path of Object.keys(screens))
      test(`${path} is taken over as it stands: nothing moves, nothing is drawn anew, nothing is complained of`, async ({
        page,
      }) => {
        const { said, read } = await watchPage(page);
        await page.addInitScript(() =>
          addEventListener("DOMContentLoaded", () => {
            Object.assign(globalThis, { drawnAhead: document.querySelector("h1") });
          }),
        );
        await page.goto(path);
        // What stands in the bar once the app has taken over.
        await expect(page.locator("header > [role=status]")).toBeAttached({ timeout: 20_000 });
        await page.waitForLoadState("networkidle");
        expect(
          await page.evaluate(
            () => (globalThis as unknown as { drawnAhead: Element }).drawnAhead === document.querySelector("h1"),
          ),
        ).toBe(true);
        expect((await read()).shifts).toEqual([]);
        expect(said).toEqual([]);
      });
  });

for (const path of Object.keys(screens))
  test(`${path} is on screen before anything but the script that runs first is asked for`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("header > [role=status]")).toBeAttached({ timeout: 20_000 });
    const [asked, askedBefore] = await page.evaluate(() => {
      const [painted] = performance.getEntriesByName("first-contentful-paint");
      const found = performance.getEntriesByType("resource");
      return [found, found.filter(({ startTime }) => startTime < (painted?.startTime ?? Number.POSITIVE_INFINITY))].map(
        (entries) => entries.map(({ name }) => new URL(name).pathname),
      );
    });
    expect(asked).not.toEqual([]);
    expect(askedBefore).toEqual(["/early.js"]);
  });

for (const [part, words] of Object.entries({ bar: "Compare</a>", sentence: "skills are new" }))
  test(`a page that comes slowly is not painted with half its ${part}, which would move`, async ({ page }) => {
    const half = await serveHalfPage("/compare/senior,lead", words);
    const { read } = await watchPage(page);
    const waitForPaint = (timeout: number) =>
      page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, undefined, {
        polling: 50,
        timeout,
      });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(half.address, { waitUntil: "commit" });
    await expect(page.getByRole("link", { name: "Compare" })).toBeAttached();
    await expect(waitForPaint(1000)).rejects.toThrow("Timeout");
    half.goOn();
    await waitForPaint(20_000);
    await expect(page.getByRole("contentinfo")).toBeAttached();
    expect((await read()).shifts).toEqual([]);
    await half.stop();
  });

test("an address that asks for something else shows nothing but that", async ({ page }) => {
  const start = await holdApp(page);
  await page.goto("/compare?levels=senior,lead", { waitUntil: "commit" });
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page.locator("h1")).toBeHidden();
  start();
  await expect(sentence(page)).toContainText("From Senior to Lead");
  await expect(page.locator("html")).not.toHaveAttribute("data-asked");
});

test("the colours that were chosen are there before the app is", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("rungs.preferences", JSON.stringify({ state: { theme: "dark" }, version: 1 })),
  );
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/skills");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(sentence(page)).toContainText("skills are Critical");
});

test("what the build drew is heard word by word, as what the app draws", async ({ page }) => {
  await page.goto("/kpis");
  await expect(page.locator("footer")).toContainText("http");
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const links = nodes.flatMap(({ role, name }) => (role?.value === "link" ? [String(name?.value)] : []));
  expect(links).toContain("five are tracked at every level");
});
