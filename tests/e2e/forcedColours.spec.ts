import { expect, type Locator } from "@playwright/test";
import { test } from "../support/appTest.ts";

const read = (element: Locator, name: string) =>
  element.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active" } });

    /** What the system calls so: a colour as the browser computes it. */
    const systemColour = (element: Locator, name: string) =>
      element.evaluate((node, colour) => {
        const probe = node.ownerDocument.createElement("i");
        probe.style.cssText = `color: ${colour}; forced-color-adjust: none`;
        node.append(probe);
        const computed = getComputedStyle(probe).color;
        probe.remove();
        return computed;
      }, name);

    test("charts stand on the ground of the page, with axes and marks in its colours", async ({ page }) => {
      await page.goto("/kpis/alert-noise");
      const chart = page.getByRole("img", { name: /Alert noise/ }).first();
      await expect(chart.locator("svg")).toBeVisible();
      const canvas = await systemColour(page.locator("body"), "Canvas");
      const line = chart.locator("svg > line").first();
      expect(await read(chart, "background-color")).toBe(canvas);
      expect(await read(line, "stroke")).toBe(await systemColour(page.locator("body"), "GrayText"));
      expect(await read(chart.locator("text").first(), "fill")).toBe(
        await systemColour(page.locator("body"), "CanvasText"),
      );
      expect(await read(chart.locator("rect").last(), "fill")).not.toBe(canvas);
    });

    test("a menu shows what cannot be chosen, and where its parts begin", async ({ page }) => {
      await page.goto("/compare");
      await page.getByRole("button", { name: /^Senior/ }).click();
      const grey = await systemColour(page.locator("body"), "GrayText");
      expect(await read(page.getByRole("menuitem", { name: /Move right/ }), "color")).toBe(grey);
      expect(await read(page.getByRole("separator").first(), "border-top-width")).toBe("1px");
    });

    test("the search shows that it has the focus", async ({ page }) => {
      await page.goto("/");
      await page.keyboard.press("Control+k");
      const head = page.getByRole("combobox", { name: "Search" }).locator("..");
      await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
      expect(await read(head, "border-bottom-width")).toBe("3px");
    });
  });
