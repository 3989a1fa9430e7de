// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { Fruits, pomes } from "../../support/Fruits.tsx";

vi.setConfig({ testTimeout: 30_000 });

/** Draws the fruits with the focus on the first cell. */
async function enter() {
  const user = userEvent.setup();
  const { rerender } = render(<Fruits />);
  await user.tab();
  await user.tab();
  return { user, rerender };
}
const focused = () => document.activeElement?.textContent ?? "";
const walk = async (user: UserEvent, keys: string) => {
  await user.keyboard(keys);
  return focused();
};

describe("the keyboard of a grid", () => {
  test("stops once for Tab, and comes back to the cell that it left", async () => {
    const { user } = await enter();
    expect(focused()).toBe("Fruit");
    await user.tab();
    expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
    await user.tab({ shift: true });
    await walk(user, "{ArrowDown}{ArrowDown}{ArrowRight}");
    await user.tab({ shift: true });
    expect(screen.getByRole("button", { name: "Before" })).toHaveFocus();
    await user.tab();
    expect(focused()).toBe("Price of Apple");
    await user.tab();
    expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
  });

  test("moves cell by cell with the arrows, and stays at the edges", async () => {
    const { user } = await enter();
    expect(await walk(user, "{ArrowUp}{ArrowLeft}")).toBe("Fruit");
    expect(await walk(user, "{ArrowRight}{ArrowRight}")).toBe("Shops");
    expect(await walk(user, "{ArrowRight}")).toBe("Shops");
    expect(await walk(user, "{ArrowLeft}{ArrowDown}{ArrowDown}{ArrowDown}")).toBe("Price of Pear");
    expect(await walk(user, "{ArrowUp}")).toBe("Price of Apple");
    expect(await walk(user, "{Control>}{End}{/Control}{ArrowDown}{Home}")).toBe("Stone 12");
  });

  test("goes to the ends of the row with Home and End, with Control to those of the grid", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(await walk(user, "{End}")).toBe("Pear at Ann");
    expect(await walk(user, "{Home}")).toBe("Pear");
    expect(await walk(user, "{Control>}{End}{/Control}")).toBe("");
    expect(document.activeElement?.closest("tr")).toHaveTextContent("Price of Stone 12");
    expect(document.activeElement).toHaveAttribute("aria-colindex", "5");
    expect(await walk(user, "{Control>}{Home}{/Control}")).toBe("Fruit");
  });

  test("goes ten lines on and back with the Page keys, and stays in the grid", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(await walk(user, "{PageDown}")).toBe("Price of Stone 8");
    expect(await walk(user, "{PageDown}")).toBe("Price of Stone 12");
    expect(await walk(user, "{PageUp}")).toBe("Price of Stone 2");
    expect(await walk(user, "{PageUp}")).toBe("Price");
  });

  test("keeps the column while it passes over a heading", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowRight}{ArrowDown}");
    expect(focused()).toBe("Kind 1");
    expect(await walk(user, "{ArrowDown}{ArrowDown}{ArrowDown}")).toBe("Kind 2");
    expect(await walk(user, "{ArrowDown}")).toBe("Price of Stone 1");
    expect(await walk(user, "{ArrowUp}{ArrowUp}")).toBe("Price of Pear");
  });

  test("hands the focus to the only button of a cell, and keeps it where there are several", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: "Apple" })).toHaveFocus();
    await walk(user, "{End}");
    expect(screen.getByRole("gridcell", { name: "Apple at Ann Apple at Bob" })).toHaveFocus();
    await walk(user, "{ArrowDown}");
    expect(screen.getByRole("button", { name: "Pear at Ann" })).toHaveFocus();
  });

  test("opens the row of a plain cell with Enter, and closes it", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{ArrowRight}{Enter}");
    expect(screen.getByRole("link", { name: "Orchard of Apple" })).toBeInTheDocument();
    expect(focused()).toBe("Price of Apple");
    await walk(user, "{Enter}");
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  test("does not press a column's button with Enter on the head of another", async () => {
    const { user } = await enter();
    const pressed: string[] = [];
    screen.getByRole("button", { name: "Price" }).addEventListener("click", () => pressed.push("Price"));
    await walk(user, "{Enter}");
    expect(pressed).toEqual([]);
    await walk(user, "{ArrowRight}{Enter}");
    expect(screen.getByRole("menu")).toBeInTheDocument();
  });

  test("leaves the keys of an open menu to the menu", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowRight}{Enter}");
    expect(screen.getByRole("menuitem", { name: "In euros" })).toHaveFocus();
    await walk(user, "{ArrowDown}");
    expect(screen.getByRole("menuitem", { name: "In pounds" })).toHaveFocus();
    await walk(user, "{Home}");
    expect(screen.getByRole("menuitem", { name: "In euros" })).toHaveFocus();
    await walk(user, "{Escape}");
    expect(screen.getByRole("button", { name: "Price" })).toHaveFocus();
  });

  test("leaves the keys inside what a row has opened alone", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{Enter}");
    await user.tab();
    expect(screen.getByRole("link", { name: "Orchard of Apple" })).toHaveFocus();
    for (const key of ["{ArrowDown}", "{ArrowLeft}", "{Home}", "{Control>}{End}{/Control}"]) await walk(user, key);
    expect(screen.getByRole("link", { name: "Orchard of Apple" })).toHaveFocus();
  });

  test("leaves keys with Shift, Alt or Meta to the browser", async () => {
    const { user } = await enter();
    for (const held of ["Shift", "Alt", "Meta"]) {
      expect(await walk(user, `{${held}>}{ArrowRight}{/${held}}`)).toBe("Fruit");
      expect(await walk(user, `{${held}>}{ArrowDown}{/${held}}`)).toBe("Fruit");
    }
  });

  test("stops where a person has clicked", async () => {
    const { user } = await enter();
    await user.click(screen.getByRole("gridcell", { name: "Price of Stone 3" }));
    expect(await walk(user, "{ArrowDown}")).toBe("Price of Stone 4");
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe("Price of Stone 4");
  });

  test("closes an open row with Escape", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{Enter}{ArrowRight}");
    expect(screen.getByRole("link", { name: /^Orchard/ })).toBeInTheDocument();
    await walk(user, "{Escape}");
    expect(screen.queryByRole("link", { name: /^Orchard/ })).not.toBeInTheDocument();
  });

  test("keeps its place when what was open above it closes", async () => {
    const { user } = await enter();
    await walk(user, "{ArrowDown}{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}");
    expect(screen.getByRole("link", { name: "Orchard of Pear" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Pear" })).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab();
    expect(screen.getByRole("button", { name: "Pear" })).toHaveFocus();
  });

  test("still stops once when the line that it stood on is gone", async () => {
    const { user, rerender } = await enter();
    await walk(user, "{Control>}{End}{/Control}");
    rerender(<Fruits groups={[pomes]} />);
    await user.click(screen.getByRole("button", { name: "Before" }));
    await user.tab();
    expect(within(screen.getByRole("grid")).getByText(focused())).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
  });
});
