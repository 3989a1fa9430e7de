import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import {
  headline,
  offered,
  status,
  startPlan,
  openRow,
  addEvidence,
  exportPlan,
  importFile,
} from "../support/planPage.ts";

const ten = [
  ["Resilience patterns", "Demonstrated"],
  ["Infrastructure as Code, Skills", "Developing"],
  ["CI/CD and release engineering", "Developing"],
  ["Configuration management", "Sustained"],
  ["Kubernetes operations", "Demonstrated"],
  ["Databases", "Developing"],
  ["FinOps and cost optimisation", "Developing"],
  ["Mean time to detect", "Demonstrated"],
  ["Multi-region and DR architecture", "Not applicable"],
  ["Software supply chain", "Not applicable"],
] as const;

test("an engineer plans a promotion, keeps it, takes it along and brings it back", async ({ page }) => {
  test.setTimeout(120_000);
  await startPlan(page);
  await expect(headline(page)).toContainText("0 of 6 Important gaps have evidence.");
  for (const [name, rating] of ten) {
    const editor = await openRow(page, name);
    await editor.getByRole("radio", { name: rating }).check();
    if (rating === "Not applicable") {
      await expect(editor.getByText("Give a reason.")).toBeVisible();
      await editor.getByLabel(/Why does it not apply/).fill("Not with us");
    }
  }
  await expect(headline(page)).toContainText(
    "Four rows are claimed without evidence. Two rows are marked not applicable.",
  );

  await openRow(page, "Resilience patterns");
  await addEvidence(page, "Resilience patterns", "Retries with budgets");
  const second = await addEvidence(page, "Resilience patterns", "Load shedding");
  await second.getByRole("textbox", { name: "Link" }).fill("javascript:alert(1)");
  await expect(second.getByText("Only links that start with http")).toBeVisible();
  await expect(second.getByRole("link")).toHaveCount(0);
  await second.getByRole("textbox", { name: "Link" }).fill("https://example.org/shed");
  await expect(second.getByRole("link", { name: "Open the link" })).toHaveAttribute("rel", "noopener noreferrer");
  const config = await openRow(page, "Configuration management");
  await addEvidence(page, "Configuration management", "Secrets rotated");
  await config.getByLabel("Next action").fill("Present it");
  await config.getByLabel("By when").fill("2020-01-31");
  const kubernetes = await openRow(page, "Kubernetes operations");
  await addEvidence(page, "Kubernetes operations", "Cluster upgrade");
  await kubernetes.getByRole("button", { name: /^Use evidence from another row/ }).click();
  await page.getByRole("menuitem", { name: "Load shedding" }).click();
  await expect(kubernetes.getByText("Serves two rows.")).toBeVisible();
  const detect = await openRow(page, "Mean time to detect");
  await detect.getByLabel("Measured (min)").fill("4,5");
  await expect(detect.getByText("Met", { exact: true })).toBeVisible();
  await detect.getByLabel("Next action").fill("Tune the alerts");
  await detect.getByLabel("By when").fill("2099-12-31");
  const agenda = page.getByRole("region", { name: "Agenda" });
  await expect(agenda).toContainText("Overdue, one action31 Jan 2020Present it");
  await expect(agenda).toContainText("Coming up, one action31 Dec 2099Tune the alerts");
  const box = agenda.getByRole("checkbox", { name: "Done: Present it" });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("The action was ticked off as done today.")).toBeVisible();
  await expect(agenda).toContainText(/Overdue, all done31 Jan 2020Present it.* Done today/);
  await expect(box).toBeFocused();
  await page.keyboard.press("Space");
  await expect(agenda).toContainText("Overdue, one action31 Jan 2020Present it");
  await expect(headline(page)).toContainText(
    "3 of 6 Important gaps have evidence. One row is claimed without evidence.",
  );

  await detect.getByRole("radio", { name: "Sustained" }).check();
  await page.keyboard.press("Control+z");
  await expect(detect.getByRole("radio", { name: "Demonstrated" })).toBeChecked();
  await page.keyboard.press("Control+Shift+z");
  await expect(detect.getByRole("radio", { name: "Sustained" })).toBeChecked();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(detect.getByRole("radio", { name: "Demonstrated" })).toBeChecked();

  const address = page.url();
  expect(address).not.toMatch(/Ada|Retries|Junior/i);
  await page.reload();
  await expect(headline(page)).toContainText("3 of 6 Important gaps have evidence.");
  await expect(page.getByRole("region", { name: "Agenda" })).toContainText("Tune the alerts");

  await page.getByText("Name of the plan, and who it is about").click();
  await page.getByLabel("Who it is about").fill("Kim");
  const file = await exportPlan(page);
  await page.getByRole("button", { name: /^Export/ }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Dates as a calendar (.ics)" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain(
    "DTSTART;VALUE=DATE:20991231\r\nSUMMARY:Tune the alerts",
  );

  await page.evaluate(() => localStorage.clear());
  await page.goto("/plan");
  await expect(headline(page)).toContainText("Plan a promotion");
  await importFile(page, "plan.json", readFileSync(file));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("New here: it will be added.");
  await dialog.getByRole("button", { name: "Import" }).click();
  await expect(status(page)).toHaveText(/One plan imported\./);
  await page.getByRole("link", { name: "Junior to SRE Engineer" }).click();
  await page.getByRole("link", { name: "Promotion packet" }).click();
  const packet = page.getByRole("article");
  await expect(headline(page)).toHaveText("Kim: Junior → SRE Engineer");
  for (const text of [
    "E2 Load shedding",
    "Can confirm: Ada",
    "4.5 min, ",
    "Met",
    "Present it",
    "Not with us",
    "<b>and</b>",
  ])
    await expect(packet).toContainText(text);
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(2);
});

test("a plan is started from a level and from a comparison, with its levels filled in", async ({ page }) => {
  const levels = () =>
    Promise.all(["From my level", "To"].map((name) => page.getByLabel(name, { exact: true }).inputValue()));
  await page.goto("/levels/senior");
  await page.getByRole("link", { name: "Start a plan towards this level" }).click();
  await expect.poll(levels).toEqual(["mid", "senior"]);
  await page.goto("/levels/associate");
  await page.getByRole("link", { name: "Start a plan from this level" }).click();
  await expect.poll(levels).toEqual(["associate", "mid"]);
  await page.goto("/compare?levels=junior,mid&sections=skills");
  await page.getByRole("link", { name: "Plan this step" }).click();
  await expect.poll(levels).toEqual(["junior", "mid"]);
  // Nobody plans the way down.
  await page.goto("/compare?levels=mid,junior&sections=skills");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Plan this step" })).toHaveCount(0);
});

test("the packet is copied as Markdown, in which what was written stays text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startPlan(page);
  await openRow(page, "Resilience patterns");
  await addEvidence(page, "Resilience patterns", "Retries | budgets");
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(String.raw`**E1 Retries \| budgets**`);
  expect(text).toContain(String.raw`\<b\>and\</b\>`);
});

test("plans are renamed, copied, archived, deleted and brought back", async ({ page }) => {
  await startPlan(page, "junior", "senior");
  await expect(page.getByText("Skips SRE Engineer: the plan holds what Senior asks beside Junior")).toBeVisible();
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const list = page.getByRole("list", { name: "Plans", exact: true });
  const choose = async (plan: string, what: string) => {
    await page.getByRole("button", { name: `More for “${plan}”` }).click();
    await page.getByRole("menuitem", { name: what }).click();
  };
  await choose("Junior to Senior", "Rename");
  await page.getByLabel("Name of the plan").fill("Big step");
  await page.getByRole("button", { name: "Rename" }).click();
  await choose("Big step", "Duplicate");
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await choose("Big step (copy)", "Archive");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.getByText("One archived plan").click();
  await choose("Big step (copy)", "Take out of the archive");
  await choose("Big step", "Delete");
  await expect(status(page)).toContainText("“Big step” was deleted.");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await offered(page, "Undo").click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.reload();
  await expect(list.getByRole("listitem")).toHaveCount(2);
});

test("a plan is made and rated by keyboard alone", async ({ page }) => {
  await page.goto("/plan");
  await page.getByRole("button", { name: "Start a plan" }).focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("rowheader").first().getByRole("button");
  await first.focus();
  await page.keyboard.press("Enter");
  const group = page.getByRole("group", { name: /^My notes on/ });
  await group.getByRole("radio", { name: "Not started" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "Developing" })).toBeChecked();
  await group.getByRole("button", { name: "Close this row" }).press("Enter");
  await expect(first).toBeFocused();
  await expect(page.getByRole("row").nth(1).getByRole("combobox")).toHaveValue("developing");
});

test("an address of no plan says that plans stay in their browser", async ({ page }) => {
  await page.goto("/plan/nowhere");
  await expect(headline(page)).toHaveText("This browser holds no plan of this address.");
});
