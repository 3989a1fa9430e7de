import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline, numberLink } from "../support/comparePage.ts";

for (const [written, sentence, canonical] of [
  ["/compare/Senior,Lead).", "From Senior to Lead", "/compare?levels=senior,lead"],
  ["/compare/sre%20engineer;LEAD", "From SRE Engineer to Lead", "/compare?levels=mid,lead"],
  ["/compare/junior%2Csenior", "From Junior to Senior", "/compare?levels=junior,senior"],
  ["/compare?levels=SRE+Engineer|Lead>", "From SRE Engineer to Lead", "/compare?levels=mid,lead"],
  ["/compare?levels=Senior+Lead&base=Lead", "From Lead to Senior", "/compare?levels=senior,lead&base=lead"],
  ["/compare/Senior", "Senior stands alone", "/compare?levels=senior"],
  ["/compare/mid,senior,lead", "SRE Engineer, Senior and Lead", "/compare?levels=mid,senior,lead"],
  ["/kpis?pair=Junior;Senior&levels=Junior,Senior", "Junior", "/kpis?pair=junior,senior&levels=junior,senior"],
  ["/skills?levels=SRE+Engineer,Senior", "", "/skills?levels=mid,senior"],
  ["/plan?from=Senior&to=LEAD", "Plan a promotion", "/plan?from=senior&to=lead"],
] as const)
  test(`the link ${written} is understood, and its address becomes ${canonical}`, async ({ page }) => {
    await page.goto(written);
    await expect(headline(page)).toContainText(sentence);
    await expect.poll(() => address(page).pathname + address(page).search).toBe(canonical);
    await expect(page.getByText(/no levels? of this ladder|has no level/)).toHaveCount(0);
    await page.reload();
    await expect(headline(page)).toContainText(sentence);
  });

test("what a link names that is no level is told beside what is shown, and what is near is a press away", async ({
  page,
}) => {
  await page.goto("/compare/Snior,Lead");
  await expect(headline(page)).toContainText("Lead stands alone");
  const notice = page.getByRole("status").filter({ hasText: "of this ladder" });
  await expect(notice).toHaveText(
    "“Snior” is no level of this ladder: without it Lead is shown alone. Did you mean Senior → Lead?",
  );
  await notice.getByRole("link", { name: "Senior → Lead" }).click();
  await expect(headline(page)).toContainText("From Senior to Lead");
  await expect(notice).toHaveCount(0);
  await page.goto("/compare?levels=");
  await expect(page.getByText("The address names no level, so SRE Engineer → Senior is shown.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("The address names no level, so SRE Engineer → Senior is shown.")).toBeVisible();
});

test("a link that names levels twice says which are shown, and leads to the others", async ({ page }) => {
  for (const written of ["/compare/senior,Lead?levels=mid,Junior", "/compare?levels=Senior,lead&levels=mid,junior"]) {
    await page.goto(written);
    await expect(headline(page)).toContainText("From SRE Engineer to Junior");
    const notice = page.getByRole("status").filter({ hasText: "twice" });
    await expect(notice).toContainText("SRE Engineer → Junior is shown, not Senior → Lead.");
    await notice.getByRole("link", { name: "Show Senior → Lead" }).click();
    await expect(headline(page)).toContainText("From Senior to Lead");
    await expect.poll(() => address(page).search).toBe("?levels=senior,lead");
    await expect(notice).toHaveCount(0);
  }
});

test("an address below a screen that has no page says which piece there is not", async ({ page }) => {
  await page.goto("/skills/tool");
  await expect(page.getByRole("main")).toContainText("Skills has no page “tool”.");
  await page.getByRole("main").getByRole("link", { name: "Tools" }).click();
  await expect(page).toHaveURL(/\/skills\/tools$/);
});

test("one level alone shows all of it, whatever was to be chosen by change, until a second one is there", async ({
  page,
}) => {
  await page.goto("/compare?levels=lead&classes=new&moved=skill");
  await expect(headline(page)).toContainText("Lead stands alone");
  await expect(page.getByText(/^(\d+) of \1 rows shown$/)).toBeVisible();
  await expect(page.getByRole("group", { name: "Classes of change shown" })).toHaveCount(0);
  await expect(page.getByRole("group", { name: "Rows shown" })).toHaveCount(0);
  await page.getByRole("button", { name: "Add Senior" }).click();
  await expect(page.getByRole("button", { name: "No longer only rows where skills are new" })).toBeVisible();
  await expect(
    page.getByRole("group", { name: "Classes of change shown" }).getByRole("button", { pressed: true }),
  ).toHaveText(/New/);
});

for (const [name, viewport] of Object.entries({
  "a desktop": { width: 1440, height: 900 },
  "a tablet": { width: 768, height: 1024 },
  "a phone": { width: 390, height: 844 },
}))
  test(`on ${name} a number of the headline leads to its rows, which are said to be filtered in view`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto("/compare");
    await numberLink(page, /responsibilities are new/).click();
    const title = page.getByRole("button", { name: "Responsibilities", exact: true });
    await expect(title).toBeFocused();
    const clear = page.getByRole("main").getByRole("button", { name: "Clear filters" }).last();
    await expect(clear).toBeInViewport();
    await expect(page.getByText(/^\d+ of \d+ rows$/)).toBeInViewport();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await expect(clear).toBeInViewport();
    const isOnTop = await clear.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isOnTop).toBe(true);
    await clear.click();
    await expect(page.getByText(/^\d+ of \d+ rows$/)).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Skills", exact: true })).toHaveCount(1);
  });

test("a link to a row that its own filters hide says so, and shows it at the press of a key", async ({ page }) => {
  await page.goto("/compare?row=skills.cloud&sections=tools&folded=skills&classes=dropped");
  const notice = page.getByRole("status").filter({ hasText: "The link leads to “Cloud infrastructure”" });
  await expect(notice).toContainText("its filters hide it");
  await notice.getByRole("button", { name: "Show it" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Cloud infrastructure through the whole ladder")).toBeInViewport();
  await expect(page.getByRole("button", { name: "Cloud infrastructure" })).toBeFocused();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => address(page).search).toBe("?sections=tools,skills&row=skills.cloud");
});

test("the link to a row holds the levels, the baseline and the row, and none of what its sender filtered", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = async () => {
    await page.getByRole("button", { name: "Copy link to this row" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    return link.pathname + link.search;
  };
  await page.goto("/compare?levels=mid,senior,lead&base=mid&sections=skills&classes=raised&row=skills.cloud&q=cloud");
  expect(await copy()).toBe("/compare?levels=mid,senior,lead&base=mid&row=skills.cloud");
  await page.goto("/skills?q=cloud&row=skills.cloud&show=full");
  expect(await copy()).toBe("/skills?row=skills.cloud");
});

test("links and Markdown are copied on a page that is not secure as well, where browsers keep their clipboard from it", async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("/compare?levels=junior,senior");
  const filter = page.getByRole("searchbox", { name: "Filter rows by text" });
  const paste = async () => {
    await filter.fill("");
    await filter.press("ControlOrMeta+v");
    return filter.inputValue();
  };
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeFocused();
  expect(await paste()).toMatch(/\/compare\?levels=junior,senior$/);
  await filter.fill("");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  expect(await paste()).toMatch(/^# Junior → Senior/);
});
