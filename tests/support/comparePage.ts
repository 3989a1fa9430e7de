import type { Page } from "@playwright/test";

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
export const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
export const jumpTo = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Sections" })
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .click();
export const address = (page: Page) => new URL(page.url());
