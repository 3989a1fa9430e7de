import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { address, headline, jumpTo, numberLink, section } from "../support/comparePage.ts";

test("an engineer finds what changes, and the manager sees the same at the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare");
  await expect(headline(page)).toContainText(/From SRE Engineer to Senior, \w+ skills are new, \w+ rise in importance/);
  expect(address(page).search).toBe("");

  await jumpTo(page, "Skills");
  await expect(section(page, "Skills")).toBeInViewport();
  const cloud = section(page, "Skills")
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name: "Cloud infrastructure" }) });
  await expect(cloud).toContainText("Raised");
  await expect(cloud).toContainText("Important → Critical");

  await page.getByRole("button", { name: "Add Lead" }).click();
  await expect(headline(page)).toHaveText("SRE Engineer, Senior and Lead side by side.");
  await expect.poll(() => address(page).searchParams.get("levels")).toBe("mid,senior,lead");
  await jumpTo(page, "Skills");
  const networking = section(page, "Skills")
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name: "Networking" }) });
  await expect(networking).toContainText("Lowered");
  await expect(networking).toContainText("Critical → Important");

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const manager = await context.newPage();
  await manager.goto(link);
  await expect(headline(manager)).toHaveText("SRE Engineer, Senior and Lead side by side.");
  await expect(manager.getByRole("main").getByRole("list").filter({ hasText: "From Senior to Lead" })).toHaveText(
    (await page.getByRole("main").getByRole("list").filter({ hasText: "From Senior to Lead" }).textContent()) ?? "",
  );

  await page.reload();
  await expect(headline(page)).toHaveText("SRE Engineer, Senior and Lead side by side.");
  await page.goBack(); // the jump to the skills
  await expect(headline(page)).toHaveText("SRE Engineer, Senior and Lead side by side.");
  await page.goBack(); // the level that was added
  await expect(headline(page)).toContainText("From SRE Engineer to Senior");
  await page.goForward();
  await expect(headline(page)).toHaveText("SRE Engineer, Senior and Lead side by side.");
});

test("levels are swapped, moved, replaced, removed and taken as the baseline", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("button", { name: "⇄ Swap" }).click();
  await expect(headline(page)).toContainText("From Senior to SRE Engineer");
  const chip = (name: string) =>
    page.getByRole("group", { name: "Levels compared" }).getByRole("button", { name: new RegExp(`^${name}`) });
  await chip("Senior").click();
  await page.getByRole("menuitem", { name: "→ Move right" }).click();
  await expect(headline(page)).toContainText("From SRE Engineer to Senior");
  expect(address(page).search).toBe("");
  await chip("SRE Engineer").click();
  await page.getByRole("menuitem", { name: "Junior" }).click();
  await expect(headline(page)).toContainText("From Junior to Senior");
  await page.getByRole("button", { name: "Add SRE Engineer" }).click();
  await expect(headline(page)).toHaveText("Junior, SRE Engineer and Senior side by side.");
  await chip("Junior").click();
  await page.getByRole("menuitem", { name: "Compare all with Junior" }).click();
  await expect(page.getByText("From Junior to Senior,")).toBeVisible();
  await expect.poll(() => address(page).searchParams.get("base")).toBe("junior");
  await chip("Junior").click();
  await page.getByRole("menuitem", { name: "× Remove" }).click();
  await expect(headline(page)).toContainText("From SRE Engineer to Senior");
  expect(address(page).searchParams.get("base")).toBeNull();
  await chip("Senior").click();
  await page.getByRole("menuitem", { name: "× Remove" }).click();
  await expect(headline(page)).toHaveText("SRE Engineer stands alone. Add a level to see what changes.");
});

test("each number of the sentence leads to the rows that it counts", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 5000 });
  const words = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ];
  for (const [name, title] of [
    [/skills are new/, "Skills"],
    [/rise in importance/, "Skills"],
    [/^\w+ fall/, "Skills"],
    [/no longer asked/, "Skills"],
    [/KPIs are new/, "KPI targets"],
    [/no longer tracked/, "KPI targets"],
    [/targets? changes?/, "KPI targets"],
    [/responsibilities are new/, "Responsibilities"],
    [/are dropped/, "Responsibilities"],
  ] as const) {
    await page.goto("/compare?q=nothing&folded=skills,kpis");
    const link = numberLink(page, name);
    const count = words.indexOf(/^\w+/.exec((await link.textContent()) ?? "")?.[0].toLowerCase() ?? "");
    expect(count).toBeGreaterThan(0);
    await link.click();
    await expect(section(page, title).getByRole("button", { expanded: false })).toHaveCount(count);
  }
});

test("filters say how many rows they leave, and lead back from nothing; typing makes no history", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 5000 });
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
  const count = page.getByText(/rows shown/);
  await expect(count).toContainText("hidden");
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("error budget");
  await expect(section(page, "KPI targets").getByRole("button", { name: "Error budget burn rate" })).toBeVisible();
  await expect(section(page, "Tools")).toHaveCount(0);
  await expect.poll(() => address(page).searchParams.get("q")).toBe("error budget");
  await page.getByRole("searchbox", { name: "Filter rows by text" }).fill("zebra");
  await expect(page.getByText("No row fits these filters.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Fold all" })).toHaveCount(0);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(section(page, "Tools")).toBeVisible();
  await expect.poll(() => address(page).search).toBe("");
  await page.goBack();
  await expect(headline(page)).toContainText("Two doors in");
});

test("Back undoes one press at a time, and never a baseline together with a filter", async ({ page }) => {
  await page.goto("/compare?levels=mid,senior,lead");
  const asked = () => address(page).search.replace("?levels=mid,senior,lead", "");
  const steps = ["", "&base=mid", "&base=mid&classes=new", "&base=mid&sections=tools&classes=new"];
  await page
    .getByRole("group", { name: "Levels compared" })
    .getByRole("button", { name: /^SRE Engineer/ })
    .click();
  await page.getByRole("menuitem", { name: "Compare all with SRE Engineer" }).click();
  await expect.poll(asked).toBe("&base=mid");
  await page.getByRole("group", { name: "Classes of change shown" }).getByRole("button", { name: /New/ }).click();
  await expect.poll(asked).toBe(steps[2]);
  await page.getByRole("button", { name: "Sections: all" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Tools", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect.poll(asked).toBe(steps[3]);
  await page.getByRole("button", { name: "Everything" }).click();
  await expect.poll(asked).toBe("&base=mid&show=all&sections=tools&classes=new");
  for (const before of steps.toReversed()) {
    await page.goBack();
    await expect.poll(asked).toBe(before);
  }
  const chosen = page.getByRole("group", { name: "Classes of change shown" }).getByRole("button", { pressed: true });
  await expect(chosen).toHaveCount(0);
});

test("the whole job is done with the keyboard alone", async ({ page }) => {
  await page.goto("/compare?sections=skills");
  await expect(headline(page)).toBeVisible();
  const focusTo = async (name: RegExp) => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (name.test(focused)) return;
    }
    throw new Error(`no stop ${name}`);
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await focusTo(/Add Lead/);
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText("SRE Engineer, Senior and Lead side by side.");
  await page.goto("/compare?sections=skills");
  await focusTo(/^Senior/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "← Move left" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("From Senior to SRE Engineer");
  await focusTo(/^Everything$/);
  await page.keyboard.press("Space");
  await expect(section(page, "Skills").getByText("Same").first()).toBeVisible();
  await focusTo(/^Linux$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linux through the whole ladder")).toBeHidden();
});

test("an opened row leads to where all levels' say on it is drawn", async ({ page }) => {
  for (const [row, name, words] of [
    ["skills.linux", "See it in the skills matrix", "Linux through the whole ladder"],
    ["kpis.mttr", "See this KPI in charts", "Mean time to restore"],
  ] as const) {
    await page.goto(`/compare?row=${row}`);
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.locator("main")).toContainText(new RegExp(words, "i"));
    await expect(page).toHaveURL(/\/skills\?row=skills\.linux$|\/kpis\/mttr$/);
  }
});
