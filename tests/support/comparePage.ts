import { expect, type Locator, type Page } from "@playwright/test";

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
/** The headline and what is told below it: each number of it is a link. */
export const numberLink = (page: Page, name: RegExp) => page.getByRole("main").getByRole("link", { name }).first();
export const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Goes to a section by the outline, and waits until the page has come to rest there. */
export async function jumpTo(page: Page, name: string): Promise<void> {
  const outline = page.getByRole("navigation", { name: "Sections" });
  await outline.getByRole("link", { name: new RegExp(`^${name}`) }).click();
  await expect(section(page, name).getByRole("button").first()).toBeFocused();
}

/**
 * Presses what stands far down the page, by key: rows above it are drawn as they come near, and would move it from under a
 * pointer that presses at once.
 */
export const pressFarDown = (target: Locator): Promise<void> => target.press("Enter");

export const address = (page: Page) => new URL(page.url());
