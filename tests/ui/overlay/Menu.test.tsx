// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { expect, test, vi } from "vitest";
import { Menu, MenuItem, MenuLine } from "../../../src/ui/overlay/Menu.tsx";
import * as loading from "../../../src/ui/overlay/menuLoading.ts";

const ignore = () => {};

function Pets({ onSelect = ignore }: { readonly onSelect?: () => void }) {
  return (
    <>
      <Menu trigger={<button type="button">Pets</button>}>
        <MenuItem disabled onSelect={() => {}}>
          Ant
        </MenuItem>
        <MenuItem onSelect={onSelect}>Bee</MenuItem>
        <MenuLine />
        <MenuItem onSelect={() => {}}>Cat</MenuItem>
      </Menu>
      <p>Elsewhere</p>
    </>
  );
}
const button = () => screen.getByRole("button", { name: "Pets" });

test("a menu that cannot be loaded says so, and opens once it can be", async () => {
  const load = vi.spyOn(loading, "loadMenuParts").mockRejectedValue(new Error("The network is away."));
  const user = userEvent.setup();
  render(<Pets />);
  await user.click(button());
  expect(await screen.findByRole("alert")).toHaveTextContent(/^The menu could not be loaded/);
  expect(button()).toHaveAttribute("aria-expanded", "false");
  load.mockRestore();
  await user.click(button());
  expect(await screen.findByRole("menu", { name: "Pets" })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

for (const [name, key] of Object.entries({ Enter: "{Enter}", space: " ", "arrow down": "{ArrowDown}" }))
  test(`opens by ${name} with the focus on the first item that can be chosen`, async () => {
    const onSelect = vi.fn<() => void>();
    const user = userEvent.setup();
    render(<Pets onSelect={onSelect} />);
    await user.tab();
    await user.keyboard(key);
    expect(await screen.findByRole("menuitem", { name: "Bee" })).toHaveFocus();
    expect(button()).toHaveAttribute("aria-expanded", "true");
    expect(button()).toHaveAttribute("aria-controls", screen.getByRole("menu").id);
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("menuitem", { name: "Cat" })).toHaveFocus();
    await user.keyboard("{ArrowUp}{Enter}");
    expect(onSelect).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(button()).toHaveFocus());
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  });

test("what is chosen is drawn together with the menu's end, not before it", async () => {
  const drawn: [chosen: string, isOpen: boolean][] = [];
  function Chooser() {
    const [chosen, setChosen] = useState("none");
    useEffect(() => {
      drawn.push([chosen, screen.queryByRole("menu") !== null]);
    }, [chosen]);
    return <Pets onSelect={() => setChosen("Bee")} />;
  }
  const user = userEvent.setup();
  render(<Chooser />);
  await user.click(button());
  await user.click(await screen.findByRole("menuitem", { name: "Bee" }));
  expect(drawn).toEqual([
    ["none", false],
    ["Bee", false],
  ]);
});

test("closes with Escape, which gives the focus back, and with a second press", async () => {
  const user = userEvent.setup();
  render(<Pets />);
  await user.click(button());
  expect(await screen.findByRole("menu")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  await vi.waitFor(() => expect(button()).toHaveFocus());
  await user.click(button());
  expect(await screen.findByRole("menu")).toBeVisible();
  await user.click(button());
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
});
