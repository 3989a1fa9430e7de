import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { findViolations } from "../support/axe.ts";
import { headline } from "../support/calibratePage.ts";
import { makeCandidate, makeCard, makePerson, makeRater } from "../support/makeCalibration.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

const full = makeRealSession({ me: "ana" });
const blind = makeRealSession({ sheets: full.sheets.filter(({ rater }) => rater === "ana") });
const decided = makeRealSession({
  raters: ["ana", "bo", "dan"].map((id) => makeRater(id)),
  candidates: [makeCandidate("zoe", { level: "senior", panel: ["ana", "dan"] })],
  cards: [makeCard("zoe", "ana", "slo-practice meets"), makeCard("zoe", "bo", "slo-practice below")],
  opened: { zoe: "2026-03-01T09:00:00.000Z" },
  decisions: { zoe: { level: "mid", why: "", rows: [], by: "", date: "" } },
});
const rater = makeRealSession({ role: "rater", me: "ana", sheets: [] });

const screens = [
  ["the sessions", full, "/calibrate"],
  ["a session", full, "/calibrate/s1"],
  ["a board with a row open", full, "/calibrate/s1/people/kim?row=skills.linux"],
  ["a board of which no row fits", full, "/calibrate/s1/people/kim?only=critical,apart,sides,open"],
  ["a closed board", blind, "/calibrate/s1/people/kim"],
  ["a rater’s session", rater, "/calibrate/s1"],
  ["a sheet", rater, "/calibrate/s1/people/kim/sheet"],
  ["a finished sheet", full, "/calibrate/s1/people/kim/sheet"],
  ["people side by side", full, "/calibrate/s1/across"],
  ["the raters", full, "/calibrate/s1/raters"],
  ["a candidate", full, "/calibrate/s1/candidates/zoe"],
  ["a candidate who is decided on", decided, "/calibrate/s1/candidates/zoe"],
  ["the minutes", full, "/calibrate/s1/minutes"],
] as const;

async function open(page: Page, session: typeof full, path: string) {
  await keepSession(page, session);
  await page.goto(path);
  await expect(headline(page)).not.toHaveText(/^Opening/);
}

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, session, path] of screens)
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, session, path);
      expect(await findViolations(page)).toEqual([]);
    });

test("people with long names are chosen from a list where not all fit, and the page is no wider than the window", async ({
  page,
}) => {
  const names = ["Mara Lindqvist", "Tomasz Wróbel", "Aisha Rahman-Featherstonehaugh", "Jonas Beck", "Diego Fuentes"];
  const people = names.map((name, at) => makePerson(`p${at}`, { name, present: "mid", proposed: "senior" }));
  await page.setViewportSize({ width: 768, height: 1024 });
  const agreements = { p0: { "skills.linux": { mark: "senior", reason: "Led it.", by: "Ana" } } };
  await open(page, makeRealSession({ people, sheets: [], agreements }), "/calibrate/s1/across");
  const heads = page.getByRole("table").first().getByRole("columnheader");
  await expect(heads.nth(1)).toContainText("Mara Lindqvist");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByLabel("People in view").selectOption({ index: 1 });
  await expect(heads.nth(1)).toContainText("Tomasz Wróbel");
});

test("a narrow phone shows all of it without scrolling sideways, and its targets are large enough", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  for (const [name, session, path] of screens) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await open(page, session, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    const small = await page
      .getByRole("main")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { width, height } = button.getBoundingClientRect();
          return height > 0 && (height < 44 || width < 24) ? [button.textContent] : [];
        }),
      );
    expect(small, name).toEqual([]);
    await context.close();
  }
});

test("axe finds nothing on the dialogs, and the focus comes back from them", async ({ page }) => {
  await open(page, full, "/calibrate/s1");
  for (const name of ["Invitation for Bo", /^Save as a file/]) {
    const button = page.getByRole("button", { name });
    await button.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await findViolations(page, "dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
  }
});

test("dialogs stand in the middle and wrap their text, wherever they are opened from", async ({ page }) => {
  const dialog = page.getByRole("dialog");
  const expectPlain = async (name: string) => {
    const found = await dialog.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { textAlign, whiteSpace } = getComputedStyle(element.querySelector("p, label") ?? element);
      const offCentre = Math.abs(left - (document.documentElement.clientWidth - right));
      const cut = element.scrollWidth - element.clientWidth;
      return { textAlign, whiteSpace, isCentred: offCentre < 2, cut };
    });
    expect(found, name).toEqual({ textAlign: "start", whiteSpace: "normal", isCentred: true, cut: 0 });
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  };
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, full, "/calibrate/s1");
    for (const name of ["Invitation for Bo", /^Save as a file/]) {
      await page.getByRole("button", { name }).click();
      await expectPlain(`${name} at ${width}`);
    }
    for (const [menu, item] of [
      ["More for Kim", /^Change name or levels/],
      ["More for Bo", /^Rename/],
    ] as const) {
      await page.getByRole("button", { name: menu }).click();
      await page.getByRole("menuitem", { name: item }).click();
      await expectPlain(`${item} at ${width}`);
    }
    await page.goto("/calibrate/s1/people/lou");
    await page.getByRole("button", { name: /unanimous row/ }).click();
    await expectPlain(`Unanimous rows at ${width}`);
  }
});

test("names and levels are not broken inside a word, nor run into one another", async ({ page }) => {
  const [kim, ...others] = full.people;
  const raters = [...full.raters, makeRater("cy", { name: "Maximilian Oberhauser", isAway: true })];
  const session = { ...full, raters, people: [{ ...kim!, name: "Ada Lovelace" }, ...others] };
  const listBroken = (selector: string) =>
    page.locator(selector).evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const broken: string[] = [];
        while (texts.nextNode()) {
          for (const { index, 0: word } of (texts.currentNode.textContent ?? "").matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            if (range.getClientRects().length > 1) broken.push(word);
          }
        }
        return broken;
      }),
    );
  for (const width of [1280, 900, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, session, "/calibrate/s1");
    expect(await listBroken("main table :is(th, td)"), `at ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await open(page, session, "/calibrate/s1/people/kim");
    const gaps = await page.locator("thead [aria-hidden] span").evaluateAll((spans) => {
      const places = spans.map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        return range.getBoundingClientRect();
      });
      return places.slice(1).map(({ left }, at) => left - places[at]!.right);
    });
    expect(Math.min(...gaps), `at ${width}`).toBeGreaterThan(4);
  }
});
