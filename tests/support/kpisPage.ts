import type { Page } from "@playwright/test";

/** The card of a KPI among the others. */
export const card = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });
export const chart = (page: Page, name: string) =>
  card(page, name).getByRole("img", { name: new RegExp(`^Chart of ${name}`) });
