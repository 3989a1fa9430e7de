import type { Locator, Page } from "@playwright/test";

/** Something that a person asks of the app. */
export interface Step {
  readonly name: string;
  /** What has to be done before: a menu is opened. */
  prepare?(page: Page): Promise<void>;
  /** What is clicked, or has the focus when the key is pressed. */
  target(page: Page): Locator;
  readonly key?: string;
  /** What is visible once it is answered. */
  seen(page: Page): Locator;
}

/** Things that are asked one after another on a page. */
export interface Scene {
  readonly path: string;
  /** Where the content is that is asked for, as a selector. */
  readonly content: string;
  readonly steps: readonly Step[];
}

/** The line that tells how many rows or cards are shown. */
const findCount = (page: Page, text = /shown/): Locator => page.getByRole("status").filter({ hasText: text });

/** Typing the first two letters of a word in the filter of a page, and taking them back. */
export function listFilterSteps(where: string, word: string): Step[] {
  const typed = (at: number, nth: string): Step => ({
    name: `${where}: the ${nth} key in the filter`,
    target: (page) => page.getByRole("searchbox", { name: "Filter rows by text" }),
    key: word.charAt(at),
    seen: (page) => findCount(page, /shown, \d+ hidden/),
  });
  return [
    typed(0, "first"),
    typed(1, "second"),
    {
      name: `${where}: the filter is cleared`,
      target: (page) => page.getByRole("button", { name: "Clear filters" }).first(),
      seen: (page) => findCount(page),
    },
  ];
}

/** A row is opened. */
export const openRow = (where: string, rows: (page: Page) => Locator): Step => ({
  name: `${where}: a row is opened`,
  target: (page) => rows(page).first(),
  seen: (page) => page.getByText("through the whole ladder"),
});
