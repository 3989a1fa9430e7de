import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "../support/appTest.ts";
import { chart } from "../support/kpisPage.ts";

async function download(page: Page, name: string, item: string) {
  await page.getByRole("button", { name: `Download ${name}`, exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const colorScheme of ["light", "dark"] as const)
  test(`a chart is taken along as SVG, PNG and CSV, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/kpis?q=Alert+noise");
    await expect(chart(page, "Alert noise ratio").first()).toBeVisible();

    const svg = await download(page, "Alert noise ratio", "SVG (%)");
    expect(svg.name).toBe("sre-alert-noise.svg");
    const text = svg.bytes.toString("utf8");
    for (const words of ["≤ 15–30 (converted)", "Alert noise ratio, in %", "SRE Engineer", "converted from"])
      expect(text).toContain(words);
    expect(text).not.toMatch(/var\(|light-dark|<script|class=/);
    expect(text).toContain(colorScheme === "light" ? 'fill="rgb(255, 255, 255)"' : 'fill="rgb(27, 29, 32)"');

    const png = await download(page, "Alert noise ratio", "PNG (% less than today)");
    expect(png.name).toBe("sre-alert-noise-2.png");
    const paper = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const colours = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) colours.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
      return { corner: Array.from(pixels.slice(0, 3)), width: image.width, colours: [...colours] };
    }, png.bytes.toString("base64"));
    expect(paper.corner).toEqual(colorScheme === "light" ? [255, 255, 255] : [27, 29, 32]);
    expect(paper.colours).toContain(colorScheme === "light" ? "36,70,168" : "157,180,255");
    expect(paper.width).toBeGreaterThan(600);

    const csv = (await download(page, "Alert noise ratio", "CSV")).bytes.toString("utf8");
    expect(csv.startsWith("\uFEFFKPI,Level,Kind,For,Target,From,To,Unit,Converted from,How often")).toBe(true);
    expect(csv).toContain(
      "Alert noise ratio,Lead,a limit that is a range,,≥ 70–85 % actionable pages (maturity-dependent),15,30,%",
    );
    await expect(page.getByText("sre-alert-noise.csv downloaded.")).toBeVisible();
  });

test("paper has every chart, and no card is cut", async ({ page }) => {
  await page.goto("/kpis");
  await expect(chart(page, "SLO attainment")).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(chart(page, "Ramp-up progress")).toHaveCount(1);
  const breaks = await page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) })
    .evaluateAll((cards) => [...new Set(cards.map((one) => getComputedStyle(one).breakInside))]);
  expect(breaks).toEqual(["avoid"]);
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
});
