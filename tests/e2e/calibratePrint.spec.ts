import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { keepSession, makeRealSession } from "../support/realSession.ts";

for (const path of ["raters", "across", "candidates/zoe", "people/kim"])
  test(`says on paper which session it is of: ${path}`, async ({ page }) => {
    await keepSession(page, makeRealSession({ agreements: { kim: {} } }));
    await page.goto(`/calibrate/s1/${path}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: "Spring 2027" })).toBeVisible();
  });

for (const path of ["", "/raters", "/across", "/minutes", "/candidates/zoe", "/people/kim", "/people/kim/sheet"])
  test(`prints no address that leads nobody else here: the session’s page “${path}”`, async ({ page }) => {
    await keepSession(page, makeRealSession({ me: "ana", agreements: { kim: {} } }));
    await page.goto(`/calibrate/s1${path}`);
    await expect(page.getByRole("link", { name: "Spring 2027" }).or(page.getByLabel("Title"))).not.toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
    await expect(page.getByText(/^http/)).toBeHidden();
  });

test("a row that is open on a board is printed with its marks, and no form", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim?row=skills.linux");
  const form = page.getByRole("form", { name: "Agree on Linux" });
  await expect(form).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(form).toBeHidden();
  await expect(page.getByRole("list", { name: "Marks and notes" })).toBeVisible();
});

for (const name of ["being written", "finished"])
  test(`a sheet that is ${name} is printed with each mark beside its row`, async ({ page }) => {
    const { sheets } = makeRealSession();
    const written = name === "finished" ? sheets : sheets.map((sheet) => ({ ...sheet, finished: "" }));
    await keepSession(page, makeRealSession({ me: "ana", sheets: written }));
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.goto("/calibrate/s1/people/kim/sheet");
    const row = page.locator("[data-row]").nth(1);
    await expect(row).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const [subject, mark] = await Promise.all(
      [row.getByRole("button").first(), row.getByRole("paragraph").filter({ visible: true }).first()].map((one) =>
        one.evaluate((element) => element.getBoundingClientRect()),
      ),
    );
    expect(mark!.top).toBeLessThan(subject!.bottom);
    expect(mark!.left).toBeGreaterThan(subject!.right);
  });

test("a board is printed with rules for its decision, and no form", async ({ page }) => {
  await keepSession(page, makeRealSession());
  await page.goto("/calibrate/s1/people/kim");
  const decision = page.getByRole("region", { name: "Decision" });
  await expect(decision.getByRole("radio", { name: "Senior" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  await expect(decision.getByRole("radio", { name: "Senior" })).toBeHidden();
  await expect(decision).toContainText("Not decided yet");
  for (const rule of await decision.getByLabel("Empty").all()) await expect(rule).toBeVisible();
});

for (const path of ["", "/people/kim", "/candidates/zoe"])
  test(`leaves no heading alone at the foot of a page: the session’s page “${path}”`, async ({ page }) => {
    await keepSession(page, makeRealSession({ me: "ana" }));
    await page.goto(`/calibrate/s1${path}`);
    await expect(page.getByRole("heading", { level: 2 })).not.toHaveCount(0);
    for (let above = 0; above < 900; above += 30) {
      await page.getByRole("heading", { level: 1 }).evaluate((head, room) => {
        head.style.paddingTop = `${room}px`;
      }, above);
      const paper = await page.pdf({ format: "A4", preferCSSPageSize: true, outline: true, tagged: true });
      for (const { title, height } of listOutline(paper.toString("latin1")))
        expect(height, `“${title}”, ${above} px lower`).toBeGreaterThan(95);
    }
  });

/** The headings of a PDF, and how far their top is from the foot of its page, in points. A margin takes 45 of them. */
const listOutline = (pdf: string) =>
  [...pdf.matchAll(/\/Title \(([^)]*)\)\s*\/Dest \[\d+ 0 R \/XYZ \S+ (\S+) /g)].map(([, title, height]) => ({
    title,
    height: Number(height),
  }));
