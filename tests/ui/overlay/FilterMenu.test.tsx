// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { FilterMenu } from "../../../src/ui/overlay/FilterMenu.tsx";

/** What of the menu was drawn, in the order in which it was. */
const drawn: string[] = [];

vi.mock("@radix-ui/react-menu", async (importOriginal) => {
  const radix = await importOriginal<typeof import("@radix-ui/react-menu")>();
  return {
    ...radix,
    Content: (props: Parameters<typeof radix.Content>[0]) => {
      drawn.push("menu");
      return <radix.Content {...props} />;
    },
    CheckboxItem: (props: Parameters<typeof radix.CheckboxItem>[0]) => {
      drawn.push(`option, ${props.checked ? "chosen" : "not chosen"}`);
      return <radix.CheckboxItem {...props} />;
    },
  };
});

const options = [
  { value: "a", text: "Ash" },
  { value: "b", text: "Birch" },
  { value: "c", text: "Cedar" },
] as const;

function Trees() {
  const [chosen, setChosen] = useState<readonly ("a" | "b" | "c")[]>([]);
  return <FilterMenu label="Trees" options={options} chosen={chosen} onChange={setChosen} />;
}

test("several are chosen while the menu stays open, in the order of the options, and the button says which", async () => {
  const user = userEvent.setup();
  render(<Trees />);
  const button = screen.getByRole("button");
  expect(button).toHaveAccessibleName("Trees: any");
  await user.click(button);
  await user.click(await screen.findByRole("menuitemcheckbox", { name: "Birch" }));
  expect(button).toHaveTextContent("Trees: Birch");
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Ash" }));
  expect(button).toHaveTextContent("Trees: Ash, Birch");
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Cedar" }));
  expect(button).toHaveTextContent("Trees: 3");
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Birch" }));
  expect(button).toHaveTextContent("Trees: Ash, Cedar");
});

test("a choice draws the option anew that was chosen, and neither the others nor the menu around", async () => {
  const user = userEvent.setup();
  render(<Trees />);
  await user.click(screen.getByRole("button"));
  const birch = await screen.findByRole("menuitemcheckbox", { name: "Birch" });
  drawn.length = 0;
  await user.click(birch);
  expect(birch).toBeChecked();
  expect(drawn).toEqual(["option, chosen"]);
});
