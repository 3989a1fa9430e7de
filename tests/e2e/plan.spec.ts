import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const notes = (page: Page, name: string) => page.getByRole("group", { name: `My notes on ${name}`, exact: true });
const status = (page: Page) => page.getByRole("status").last();

async function startPlan(page: Page, from = "junior", to = "mid") {
  await page.goto("/plan");
  await page.getByLabel("From my level").selectOption(from);
  await page.getByLabel("To", { exact: true }).selectOption(to);
  await page.getByRole("button", { name: "Start a plan" }).click();
  await expect(page.getByRole("table")).toBeVisible();
}

async function openRow(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true, expanded: false }).first().click();
  await expect(notes(page, name)).toBeVisible();
  return notes(page, name);
}

async function addEvidence(page: Page, row: string, title: string) {
  const editor = notes(page, row);
  await editor.getByRole("button", { name: "+ New evidence" }).click();
  const piece = editor.getByRole("listitem").last();
  await expect(piece.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type(title);
  await piece.getByLabel("Date").fill("2026-02-11");
  await piece.getByLabel("What happened").fill("It went live <b>and</b> held.");
  await piece.getByLabel("Who can confirm it").fill("Ada");
  return piece;
}

async function exportPlan(page: Page) {
  await page.getByRole("button", { name: /^Export/ }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Plan as a file" }).click();
  return (await waiting).path();
}

const importFile = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });

const ten = [
  ["Resilience patterns", "Demonstrated"],
  ["Infrastructure as Code", "Developing"],
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
  await expect(headline(page)).toContainText("Four rows are claimed without evidence. 2 rows marked not applicable.");

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

test("the packet is copied as Markdown, in which what was written stays text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startPlan(page);
  await openRow(page, "Resilience patterns");
  await addEvidence(page, "Resilience patterns", "Retries | budgets");
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Copied as Markdown.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(String.raw`**E1 Retries \| budgets**`);
  expect(text).toContain(String.raw`\<b\>and\</b\>`);
});

test("plans are renamed, copied, archived, deleted and brought back", async ({ page }) => {
  await startPlan(page, "junior", "senior");
  await expect(page.getByText("skipping SRE Engineer")).toBeVisible();
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
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.reload();
  await expect(list.getByRole("listitem")).toHaveCount(2);
});

test("the same plan twice asks what to do", async ({ page }) => {
  await startPlan(page);
  const file = readFileSync(await exportPlan(page), "utf8");
  await page.goto("/plan");
  await importFile(page, "plan.json", file);
  await expect(page.getByRole("dialog")).toContainText("with the same content: nothing will be done.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const changed = file.replace('"person": ""', '"person": "Kim"');
  await importFile(page, "plan.json", changed);
  await page.getByRole("radio", { name: "Replace mine" }).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await importFile(page, "plan.json", file);
  await page.getByRole("radio", { name: "Keep both" }).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("list", { name: "Plans", exact: true }).getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer (imported)" })).toBeVisible();
});

test("a file that is no plan is refused in a sentence, and nothing changes", async ({ page }) => {
  await startPlan(page);
  const file = readFileSync(await exportPlan(page), "utf8");
  await page.goto("/plan");
  const cases: readonly (readonly [string | Buffer, string])[] = [
    ["hello", "The file is not JSON, so it is no plan."],
    ['{"a":1}', "The file is not a plan of Rungs."],
    [file.slice(0, 700), "The file is cut short or damaged"],
    [file.replace("{", '{ "__proto__": { "a": 1 },'), "“__proto__”, which no plan has"],
    [file.replace('"version": 1', '"version": 2'), "newer version of Rungs"],
    [Buffer.alloc(5 * 1024 * 1024 + 1, "x"), "larger than 5 MB"],
  ];
  for (const [text, sentence] of cases) {
    await importFile(page, "file.json", text);
    const dialog = page.getByRole("dialog", { name: "Nothing was imported" });
    await expect(dialog).toContainText(sentence);
    await dialog.getByRole("button", { name: "Close" }).click();
  }
  const evidence = {
    id: "e1",
    title: "<img src=x onerror=alert(1)>",
    date: "",
    story: "",
    link: "javascript:alert(1)",
    confirmedBy: "",
  };
  const hostile = {
    ...(JSON.parse(file) as object),
    id: "hostile",
    name: "<script>alert(1)</script>",
    evidence: [evidence],
  };
  page.on("dialog", () => expect("a script").toBe("never run"));
  await importFile(page, "file.json", JSON.stringify(hostile));
  await expect(page.getByRole("dialog")).toContainText("One link in it is no web address: kept as text, never opened.");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: "<script>alert(1)</script>" }).click();
  await page.getByRole("link", { name: "Promotion packet" }).click();
  await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await expect(page.getByRole("article").getByRole("link")).toHaveCount(0);
});

test("storage that is full is told, work goes on, and the plan can be taken along", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await expect(page.getByText("The browser’s storage is full")).toBeVisible();
  await editor.getByLabel("Next action").fill("Still here");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the plan" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain("Still here");
});

test("storage that was cleared while the plan was open is told, and the plan can be saved again", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => localStorage.clear());
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await expect(page.getByText("The browser no longer holds this plan")).toBeVisible();
  await page.getByRole("button", { name: "Save it again" }).click();
  await page.reload();
  await expect(notes(page, "Resilience patterns").getByRole("radio", { name: "Developing" })).toBeChecked();
});

test("a damaged record is set aside and offered, and the rest opens", async ({ page }) => {
  await startPlan(page);
  await page.evaluate(() => localStorage.setItem("rungs.plan.half", '{"format":"rungs-plan","version":1,"na'));
  await page.goto("/plan");
  await expect(page.getByText("could not be opened and was set aside untouched")).toBeVisible();
  await expect(page.getByRole("link", { name: "Junior to SRE Engineer" })).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download it as it is" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toBe('{"format":"rungs-plan","version":1,"na');
});

test("two tabs follow each other; where both changed the plan, the person chooses", async ({ page, context }) => {
  await startPlan(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const mine = await openRow(page, "Resilience patterns");
  const theirs = await openRow(other, "Resilience patterns");
  await mine.getByLabel("Next action").fill("From the first tab");
  await expect(theirs.getByLabel("Next action")).toHaveValue("From the first tab");
  // The second tab stops hearing of the first, as one that was asleep does.
  await other.evaluate(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await other.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("rungs.plan.")) ?? "";
    const record = JSON.parse(localStorage.getItem(key) ?? "{}") as { revision: number; person: string };
    localStorage.setItem(key, JSON.stringify({ ...record, revision: record.revision + 1, person: "From elsewhere" }));
  });
  await theirs.getByLabel("Next action").fill("From the second tab");
  const dialog = other.getByRole("dialog", { name: "This plan was changed in another tab" });
  await expect(dialog).toBeVisible();
  await other.keyboard.press("Escape");
  await other.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Keep both" }).click();
  await expect(theirs.getByLabel("Next action")).toHaveValue("From the first tab");
  await other.goto("/plan");
  await expect(other.getByRole("link", { name: "Junior to SRE Engineer (my version)" })).toBeVisible();
});

test("a plan on an older ladder tells what moved, and archives what is asked no longer", async ({ page }) => {
  await startPlan(page);
  const editor = await openRow(page, "Resilience patterns");
  await editor.getByRole("radio", { name: "Developing" }).check();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("rungs.plan.")) ?? "";
    const text = (localStorage.getItem(key) ?? "")
      .replace('"version": "1.0.0"', '"version": "0.9.0"')
      .replaceAll('"skills.resilience-patterns"', '"skills.chaos"')
      .replaceAll('"subject": "Resilience patterns"', '"subject": "Chaos engineering"')
      .replace("Design systems for partial failure", "Break things");
    localStorage.setItem(key, text);
  });
  await page.goto(page.url().replace(/\?.*/, ""));
  await expect(
    page.getByText("1 asked no longer, to be archived with all that you wrote on it: Chaos engineering."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Take over the ladder of today" }).click();
  const archive = page.getByRole("region", { name: "Asked no longer" });
  await expect(archive).toContainText("Chaos engineering");
  await expect(archive).toContainText("Developing");
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
  await expect(page.getByRole("row").nth(1)).toContainText("Developing");
});

test("an address of no plan says that plans stay in their browser", async ({ page }) => {
  await page.goto("/plan/nowhere");
  await expect(headline(page)).toHaveText("This browser holds no plan of this address.");
});
