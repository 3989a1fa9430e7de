import { expect } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { toPlanText } from "../../src/state/plan/planFormat.ts";
import { makeEvidence, makeNote, makePlan } from "../support/makePlan.ts";
import { readRealLadder } from "../support/realLadder.ts";

const word = (most: number) => "https://example.org/".padEnd(most, "abcdefghij");
const ladder = readRealLadder();
const made = makePlan(ladder, { from: "junior", to: "mid" });
const keys = Object.keys(made.words);
const [skill = "", duty = "", other = ""] = [keys.find((key) => key.startsWith("skills.")), ...keys];
const plan = {
  ...made,
  name: word(120),
  person: word(120),
  evidence: [
    makeEvidence("e1", { title: word(200), story: word(3000), link: word(1000), confirmedBy: word(200) }),
    makeEvidence("e2", { link: `javascript:${word(900)}` }),
  ],
  notes: {
    [skill]: makeNote({ rating: "demonstrated", evidence: ["e1", "e2"], action: word(500), due: "2026-01-01" }),
    [duty]: makeNote({ action: word(500) }),
    [other]: makeNote({ rating: "not-applicable", reason: word(1000) }),
  },
  archivedRows: [
    { key: "skills.gone", words: { subject: "Gone", heading: "", asks: "" }, note: makeNote({ action: word(500) }) },
  ],
};

for (const width of [390, 1440])
  test(`a word without end makes no page of a plan wider than a window of ${width} px`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem("rungs.plan.p1", text), toPlanText(plan));
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/plan", "/plan/p1", `/plan/p1?row=${skill}`, `/plan/p1?row=${other}`, "/plan/p1/packet"]) {
      await page.goto(path);
      await expect(page.getByText(/abcdefghij/).first()).toBeVisible();
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
