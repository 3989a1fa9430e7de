// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { FilterMenu } from "../../src/ui/FilterMenu.tsx";

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
