import type { Page } from "@playwright/test";

export const matrixPaths = ["/skills", "/skills/behaviours", "/skills/tools", "/skills/decisions"];
export const grid = (page: Page) => page.getByRole("grid");
/** The head of a column: its button, where it has one. */
export const head = (page: Page, name: string) => {
  const cell = grid(page).getByRole("columnheader", { name: new RegExp(`^${name}`) });
  return name === "Skill" || name === "Tool" ? cell : cell.getByRole("button");
};
export const rowButton = (page: Page, name: string) => grid(page).getByRole("button", { name, exact: true });
/** The cells of a row, by its name. */
export const cells = (page: Page, name: string) =>
  grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name, exact: true }) })
    .getByRole("gridcell");
export const listRows = (page: Page) => grid(page).getByRole("rowheader").getByRole("button").allTextContents();
/** The line that tells how many rows are shown and hidden. */
export const count = (page: Page) => page.getByRole("status").filter({ hasText: / shown/ });
/** By how many pixels the page is wider than its window. */
export const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
