import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline } from "../support/comparePage.ts";
import { card, chart } from "../support/kpisPage.ts";

const plain = async (text: Promise<string | null>) => ((await text) ?? "").replaceAll("\u00a0", " ");

async function choose(page: Page, menu: string | RegExp, item: string, role: "menuitemradio" | "menuitemcheckbox") {
  await page.getByRole("button", { name: menu }).first().click();
  await page.getByRole(role, { name: item, exact: true }).click();
  if (role === "menuitemcheckbox") await page.keyboard.press("Escape");
}

test("an engineer finds what tightens up to Lead, opens it, and the manager sees the same at the link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "KPIs" }).click();
  await expect(headline(page)).toContainText(
    "between SRE Engineer and Senior: none tighter, none looser, two changed in part",
  );
  expect(address(page).search).toBe("");

  await choose(page, "To Senior", "Lead", "menuitemradio");
  await choose(page, "From SRE Engineer", "Senior", "menuitemradio");
  await expect(headline(page)).toContainText("between Senior and Lead: five tighter");
  await expect.poll(() => address(page).searchParams.get("pair")).toBe("senior,lead");
  await headline(page).getByRole("link", { name: "five tighter" }).click();
  await expect(page.getByRole("status").filter({ hasText: "5 of 40 KPIs shown, 35 hidden" })).toBeVisible();
  for (const name of ["SLO attainment", "Change failure rate", "Toil hours"])
    await expect(card(page, name)).toContainText("Tighter");

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const manager = await context.newPage();
  await manager.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(manager.getByText("5 of 40 KPIs shown, 35 hidden")).toBeVisible();
  await expect(headline(manager)).toHaveText((await headline(page).textContent()) ?? "");
  await manager.close();

  await card(page, "Change failure rate").getByRole("link", { name: "Change failure rate" }).click();
  await expect(headline(page)).toContainText("tighter from Senior to Lead");
  expect(await plain(headline(page).textContent())).toContain("(< 15 % → < 5–10 %)");
  await page.reload();
  await expect(page.getByRole("img", { name: /^Chart of Change failure rate/ })).toBeVisible();
  await page.getByRole("link", { name: "Deployment rollback rate →" }).click();
  await expect(headline(page)).toContainText("Deployment rollback rate: tracked at SRE Engineer only.");
  await page.goBack();
  await page.goBack();
  await expect(page.getByText("5 of 40 KPIs shown, 35 hidden")).toBeVisible();
  await page.goBack(); // the number of the sentence
  await expect(page.getByText("40 of 40 KPIs shown")).toBeVisible();
  await page.goBack(); // the lower level
  await expect(headline(page)).toContainText("between SRE Engineer and Lead");
});

test("the charts tell what the blueprints say, where it is easily told wrong", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 4000 });
  await page.goto("/kpis?q=Time+to+acknowledge");
  await expect(chart(page, "Time to acknowledge")).toHaveAccessibleName(
    /Associate: P50 < 5 and P90 < 10; Junior: < 5; SRE Engineer: < 10; Senior: not tracked; Lead: < 5\.$/,
  );
  await expect(card(page, "Time to acknowledge")).toContainText("looser from Junior to SRE Engineer");

  await page.goto("/kpis?categories=kpi-observability,kpi-reliability,kpi-incident-response,kpi-delivery,kpi-toil");
  const noise = card(page, "Alert noise ratio");
  await expect(noise.getByText("≤ 15–30 (converted)")).toBeVisible();
  await expect(noise).toContainText(/converted from ≥ 70–85\s% actionable pages/);
  await expect(noise.getByText("20–40 in 3 months")).toBeVisible();

  const restore = chart(page, "Mean time to restore");
  await expect(restore).toHaveCount(3);
  await expect(restore.first()).toHaveAccessibleName(
    /since detection.*SRE Engineer: Tier-1 < 30–60; Senior: ↘ falling, ≠ counted otherwise, below; Lead: ± relative/,
  );
  await expect(restore.nth(1)).toHaveAccessibleName(/since the start of the incident.*Senior: Tier-1 < 60\.$/);
  await expect(restore.last()).toHaveAccessibleName(/in % less than today.+Lead: 15–30 in 1 year/);

  await expect(chart(page, "SLO attainment")).toHaveAccessibleName(
    /Senior: Tier-1 ≥ 99\.9; Lead: Tier-1 ≥ 99\.9 and Tier-0 ≥ 99\.95–99\.99/,
  );
  for (const tick of ["99", "99.9", "99.99", "100"])
    await expect(chart(page, "SLO attainment").getByText(tick, { exact: true })).toBeVisible();
  await expect(chart(page, "Change failure rate")).toHaveAccessibleName(
    /SRE Engineer: < 15; Senior: < 15; Lead: < 5–10\.$/,
  );
  const toil = chart(page, "Toil hours");
  await expect(toil.first()).toHaveAccessibleName(/SRE Engineer: ± relative to today; Senior: < 50; Lead: < 20–30/);
  await expect(toil.last()).toHaveAccessibleName(/SRE Engineer: 20–30 in 6–12 months/);
});

test("filters narrow, are said, and lead back; presses make history, typing does not", async ({ page }) => {
  await page.goto("/kpis");
  await choose(page, /^Category/, "Delivery and change", "menuitemcheckbox");
  await expect(page.getByText("5 of 40 KPIs shown, 35 hidden")).toBeVisible();
  await choose(page, /^Target/, "A limit that is a range", "menuitemcheckbox");
  await expect(page.getByText("2 of 40 KPIs shown, 38 hidden")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("button", { name: "Only changes" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Capacity headroom" })).toHaveCount(0);
  // Equal in one target, but a second is no longer asked.
  await expect(page.getByRole("heading", { level: 3, name: "SLO attainment" })).toBeVisible();
  await choose(page, /^Sort/, "Name", "menuitemradio");
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText("Alert noise ratio");
  await choose(page, /^Levels/, "Lead", "menuitemcheckbox");
  await expect.poll(() => address(page).searchParams.get("levels")).toBe("lead");
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("zebra");
  await expect(page.getByText("No KPI fits these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.getByText("40 of 40 KPIs shown")).toBeVisible();
  await page.goBack(); // the filters that were taken back
  await expect.poll(() => address(page).searchParams.get("q")).toBe("zebra");
  await page.goBack(); // the level
  await expect.poll(() => address(page).searchParams.get("levels")).toBeNull();
});

test("a chart is a table at the press of a key, and all are", async ({ page }) => {
  await page.goto("/kpis?q=Time+to+acknowledge");
  await page.getByRole("button", { name: "Time to acknowledge as a table" }).focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("table", { name: "Targets of Time to acknowledge by level" });
  await expect(table.getByRole("row").filter({ hasText: "Associate" })).toContainText("P90: < 10");
  await expect.poll(() => address(page).searchParams.get("tables")).not.toBeNull();
  await page.reload();
  await expect(table).toBeVisible();
  await page.getByRole("group", { name: "KPIs as" }).getByRole("button", { name: "Table" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("table", { name: /^KPI targets by level/ })).toBeVisible();
  await page.getByRole("group", { name: "KPIs as" }).getByRole("button", { name: "How often" }).click();
  const rhythm = page.getByRole("table", { name: "KPIs by how often each level looks at them" });
  await expect(rhythm.getByRole("row").filter({ hasText: "Weekly" })).toContainText("Time to acknowledge");
});

test("charts load on the screens that draw them, and far ones are not drawn", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/kpis?view=table");
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((url) => url.includes("ZoneChart"))).toEqual([]);
  await page.goto("/kpis");
  await expect(chart(page, "SLO attainment")).toBeVisible();
  expect(scripts.filter((url) => url.includes("ZoneChart")).length).toBeGreaterThan(0);
  await expect(card(page, "Ramp-up progress").getByRole("img")).toHaveCount(0);
  await card(page, "Ramp-up progress").scrollIntoViewIfNeeded();
  await expect(chart(page, "Ramp-up progress")).toBeVisible();
});

test("the menu of a card lies over the group that follows", async ({ page }) => {
  await page.goto("/kpis?q=restore");
  const next = page.getByRole("main").getByRole("region").nth(1);
  await page.getByRole("button", { name: "Download Mean time to restore" }).click();
  const item = page.getByRole("menuitem", { name: "CSV" });
  const [below, group] = await Promise.all([item.boundingBox(), next.boundingBox()]);
  expect(below?.y).toBeGreaterThan(group?.y ?? Infinity);
  await item.click();
  await expect(page.getByText(/\.csv downloaded\.$/)).toBeVisible();
});

test("ids that the ladder does not have are named", async ({ page }) => {
  await page.goto("/kpis?levels=boss&pair=mid,boss&categories=fun&tables=joy");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  for (const text of [
    "no level “boss”",
    "SRE Engineer and Senior are compared",
    "no KPI category “fun”",
    "no KPI “joy”",
  ])
    await expect(notice).toContainText(text);
  await page.goto("/kpis/xyz");
  await expect(headline(page)).toHaveText("The ladder has no KPI “xyz”.");
  await page.getByRole("main").getByRole("link", { name: "SLO attainment" }).click();
  await expect(headline(page)).toContainText("SLO attainment: tracked at");
  await page.goto("/kpis?view=pie&kinds=radar&sort=colour");
  await expect(page.getByText("KPIs cannot be shown as “pie”, so they are shown as charts.")).toBeVisible();
  await expect(page.getByText("There is no kind of target “radar”; it is left out.")).toBeVisible();
  await expect(page.getByText("There is no order by “colour”; the KPIs stand by category.")).toBeVisible();
});

test("a phone shows all of it without scrolling sideways, and its targets are large enough", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const path of ["/kpis", "/kpis?view=table", "/kpis?view=rhythm", "/kpis/slo-attainment", "/kpis/alert-noise"]) {
    await page.goto(path);
    await expect(headline(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page
      .getByRole("main")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { width, height } = button.getBoundingClientRect();
          return height > 0 && (height < 44 || width < 44) ? [button.textContent] : [];
        }),
      );
    expect(small).toEqual([]);
  }
  await page.goto("/kpis");
  await page.getByText("Filters and order", { exact: true }).tap();
  await page.getByRole("button", { name: "Only changes" }).tap();
  await expect(page.getByRole("status").filter({ hasText: "hidden" })).toBeVisible();
});

test("who goes back finds the page where it was left, though what is above is drawn anew", async ({ page }) => {
  await page.goto("/kpis");
  await expect(page.locator("footer")).toContainText("http");
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 4000);
  const card = page.getByRole("heading", { name: "Delivery and change" });
  await expect(card).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(4000);
  const before = await card.boundingBox();
  // By its place: a click on an element may scroll.
  const entry = await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plan" }).boundingBox();
  await page.mouse.click((entry?.x ?? 0) + 8, (entry?.y ?? 0) + 8);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Plan a promotion");
  await page.goBack();
  await expect.poll(async () => Math.round((await card.boundingBox())?.y ?? 0)).toBe(Math.round(before?.y ?? 1));
});
