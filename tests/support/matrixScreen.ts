import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

export const grid = () => screen.getByRole("grid");
/** Names that are texts are looked up by them: to ask some hundred buttons for their names takes seconds. */
export const gridButton = (name: string | RegExp) =>
  typeof name === "string"
    ? within(grid()).getByText(name, { selector: "button" })
    : within(grid()).getByRole("button", { name });
export const headOf = (name: RegExp) =>
  within(within(grid()).getAllByRole("row")[0] as HTMLElement).getByRole("columnheader", { name });

/** The filters and orders above the table. */
export const controls = () => within(screen.getByRole("group", { name: / shown$/ }));
/** The line that tells how many rows are shown. */
export const status = () => controls().getByText(/ shown(, \d+ hidden)?$/);

/** The names of the rows that are shown. */
export const listRows = () =>
  [...grid().querySelectorAll("th[scope=row] button")].map(({ textContent }) => textContent);

/** The cells of a row, by its name. */
export const cellsOf = (name: string) => [...(gridButton(name).closest("tr")?.querySelectorAll("td") ?? [])];

/** Presses a button, and chooses in its menu. */
export async function choose(button: HTMLElement, item: string | RegExp, role = "menuitem") {
  await userEvent.click(button);
  await userEvent.click(within(await screen.findByRole("menu")).getByRole(role, { name: item }));
}

export const sortBy = (order: string) =>
  choose(controls().getByRole("button", { name: /^Sort:/ }), order, "menuitemradio");
