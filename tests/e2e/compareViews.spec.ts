import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { headline, jumpTo, pressFarDown, section } from "../support/comparePage.ts";

test("an address in which nothing can be understood shows the default", async ({ page }) => {
  for (const search of ["classes=foo", "levels=", "levels=,", "sections=", "folded=", "moved=up"]) {
    await page.goto(`/compare?${search}`);
    await expect(headline(page)).toContainText("From SRE Engineer to Senior");
  }
});

test("sections fold, and stay folded at the link", async ({ page }) => {
  await page.goto("/compare?sections=tools,skills");
  await pressFarDown(section(page, "Tools").getByRole("button", { name: "Tools" }));
  await expect(section(page, "Tools").getByRole("table")).toHaveCount(0);
  await expect(page).toHaveURL(/folded=tools/);
  await page.reload();
  await expect(section(page, "Skills").getByRole("table")).toBeVisible();
  await expect(section(page, "Tools").getByRole("table")).toHaveCount(0);
});

test("unchanged rows are folded, and open in place", async ({ page }) => {
  await page.goto("/compare?sections=tools");
  const rows = section(page, "Tools").getByRole("rowheader");
  const before = await rows.count();
  await pressFarDown(section(page, "Tools").getByRole("button", { name: /^Show \d+ unchanged rows?$/ }));
  // Rows out of view come when the browser is idle.
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
});

test("a row opens its path through the ladder, and the link leads to the row", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare");
  await jumpTo(page, "KPI targets");
  // What is far from view is drawn in plain words.
  await section(page, "KPI targets").getByRole("rowheader", { name: "Time to acknowledge" }).scrollIntoViewIfNeeded();
  await pressFarDown(section(page, "KPI targets").getByRole("button", { name: "Time to acknowledge" }));
  const path = page.getByText("Time to acknowledge through the whole ladder").locator("..");
  for (const figure of ["P50: < 5", "< 5", "< 10", "Not tracked", "< 5"]) await expect(path).toContainText(figure);
  await expect(path.getByRole("listitem").filter({ hasText: "SRE Engineer" }).first()).toContainText(
    "Lowered: looser from Junior",
  );
  await page.getByRole("button", { name: "Copy link to this row" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText("Time to acknowledge through the whole ladder")).toBeInViewport();
});

test("unknown ids in an address are left out with a notice", async ({ page }) => {
  await page.goto(
    "/compare?levels=mid,boss,lead&sections=skills,hobbies&base=boss&classes=new,purple&row=skills.cooking",
  );
  await expect(headline(page)).toContainText("From SRE Engineer to Lead");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("“boss” is no level of this ladder: without it SRE Engineer → Lead is shown.");
  await expect(notice).toContainText("The ladder has no section “hobbies”; it is left out.");
  await expect(notice).toContainText("There is no class of change “purple”; it is left out.");
  await expect(notice).toContainText("“boss” is not one of the levels compared");
  await expect(notice).toContainText("This comparison has no row “skills.cooking”, so none is open.");
});

test("the view can be taken along as Markdown, CSV and on paper", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare?sections=kpis");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain("# SRE Engineer → Senior: Site reliability ladder");
  expect(markdown).toContain("| **Time to acknowledge**<br>");

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("sre-mid-senior-kpis.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.startsWith("\uFEFFSection,Heading,Row,SRE Engineer,Senior: change,Senior")).toBe(true);
  expect(csv).toContain("≥ 99.9");
  expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  await expect(page.getByRole("contentinfo")).toContainText("/compare?sections=kpis");
  const paper = await page.pdf({ format: "A4" });
  expect(paper.length).toBeGreaterThan(10_000);
});

test("on a phone two levels are in view, and the others a tap away", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto("/compare?levels=junior,mid,senior,lead&sections=skills");
  const heads = section(page, "Skills").getByRole("columnheader");
  await expect(heads.first()).toContainText("SRE Engineer");
  await expect(heads).toHaveCount(2);
  await page.getByRole("group", { name: "Levels in view" }).getByRole("button", { name: "Senior → Lead" }).tap();
  await expect(heads.first()).toContainText("Senior");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const small = await page
    .getByRole("main")
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons.filter((button) => button.getBoundingClientRect().height < 43.5).map((button) => button.textContent),
    );
  expect(small).toEqual([]);
});

test("the size of each step is a chart, and the same figures a table", async ({ page }) => {
  await page.goto("/compare");
  const steps = page.getByRole("region", { name: "The size of each step" });
  await expect(steps.getByRole("img", { name: /steepest/ })).toBeVisible();
  await expect(steps.getByText("Associate → SRE")).toBeVisible();
  await steps.getByRole("button", { name: "Table" }).click();
  await expect(steps.getByRole("columnheader")).toHaveText([
    "Step",
    "Associate → SRE Engineer",
    "Junior → SRE Engineer",
    "SRE Engineer → Senior",
    "Senior → Lead",
  ]);
  await expect(steps.getByRole("rowheader", { name: "Decision rights" })).toBeVisible();
});

test("the size of each step is seen per section, at the link as well", async ({ page }) => {
  await page.goto("/compare");
  const steps = page.getByRole("region", { name: "The size of each step" });
  await steps.getByRole("button", { name: "By section" }).click();
  await expect(steps.getByText(/^Most rows change in .* Associate and Junior stand side by side/)).toBeVisible();
  const hiring = steps.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Hiring" }) });
  await expect(hiring.getByRole("cell")).toHaveCount(4);
  await expect(hiring.getByRole("cell").first()).toContainText(/^\d+: \d+ new, /);
  await expect.poll(() => new URL(page.url()).searchParams.get("steps")).toBe("sections");
  await page.reload();
  await expect(hiring).toBeVisible();
});

test("rows far from view are rows as well, and a jump past them lands on its section", async ({ page }) => {
  await page.goto("/compare");
  const essentials = section(page, "Essentials");
  await expect(essentials).not.toBeInViewport();
  await expect.poll(() => essentials.getByRole("rowheader").count()).toBeGreaterThan(50);
  await expect(essentials.getByRole("rowheader").first()).not.toHaveText("");
  await jumpTo(page, "Hiring");
  const heading = section(page, "Hiring").getByRole("heading", { level: 2 });
  await expect(heading).toBeInViewport();
  const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await expect(section(page, "Hiring").getByRole("button", { name: "Hiring", exact: true })).toBeFocused();
  const before = await top();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await top()).toBe(before);
});

for (const [name, viewport] of Object.entries({
  "a desktop": { width: 1440, height: 900 },
  "a tablet": { width: 768, height: 1024 },
  "a phone": { width: 390, height: 844 },
}))
  test(`on ${name} a row that a link opens stands right below the head of its table`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("/compare?row=skills.cloud");
    const row = section(page, "Skills")
      .getByRole("rowheader")
      .filter({ has: page.locator("[aria-expanded=true]") });
    await expect(row.getByRole("button")).toBeFocused();
    const gap = await row.evaluate((element) => {
      const head = element.closest("table")?.tHead?.rows[0]?.cells[0];
      return element.getBoundingClientRect().top - (head?.getBoundingClientRect().bottom ?? 0);
    });
    expect(Math.abs(gap)).toBeLessThan(1.5);
  });
