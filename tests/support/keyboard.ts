import { expect, type Locator, type Page } from "@playwright/test";

/** The most stops that a person would pass on the way. */
const most = 120;

/** Walks with Tab until something has the focus, once it is there: the walk would pass it by. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target.first()).toBeAttached();
  for (let stop = 0; stop < most; stop++) {
    if (await target.evaluateAll((found) => found[0] !== undefined && found[0] === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(target.first()).toBeFocused();
}

/** Walks there, and presses a key. */
export async function tabAndPress(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
