// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { RadioGroup } from "../../../src/ui/control/RadioGroup.tsx";
import { TextField } from "../../../src/ui/control/TextField.tsx";

function Field({ onLeave }: { readonly onLeave: () => void }) {
  const [value, setValue] = useState("");
  return (
    <TextField
      label="Reason"
      value={value}
      most={5}
      isRequired
      error={value === "" ? "Give a reason." : undefined}
      hint="A short one."
      onChange={setValue}
      onLeave={onLeave}
    />
  );
}

describe("a field", () => {
  test("says what is wrong until it is right, then what is worth knowing", async () => {
    render(<Field onLeave={() => {}} />);
    const input = screen.getByRole("textbox", { name: "Reason (required)" });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("Give a reason.");
    await userEvent.setup().type(input, "Not here");
    expect(input).toBeValid();
    expect(input).toHaveAccessibleDescription("A short one.");
    expect(input).toHaveValue("Not h");
  });

  test("tells when it is left", async () => {
    const leave = vi.fn<() => void>();
    render(<Field onLeave={leave} />);
    const person = userEvent.setup();
    await person.tab();
    expect(screen.getByRole("textbox")).toHaveFocus();
    await person.tab();
    expect(leave).toHaveBeenCalledOnce();
  });

  test("of several lines takes line breaks, and the first field takes the focus", async () => {
    const change = vi.fn<(value: string) => void>();
    render(<TextField label="Story" value="" lines={3} isFirst onChange={change} />);
    expect(screen.getByRole("textbox", { name: "Story" })).toHaveFocus();
    await userEvent.setup().keyboard("{Enter}");
    expect(change).toHaveBeenCalledWith("\n");
  });
});

test("a day takes no year of more than four digits, and says so until the next one", () => {
  const change = vi.fn<(value: string) => void>();
  render(<TextField label="Due" type="date" value="2026-03-31" onChange={change} />);
  const input = screen.getByLabelText("Due");
  expect(input).toHaveAttribute("max", "9999-12-31");
  fireEvent.change(input, { target: { value: "20261-03-31" } });
  expect(change).not.toHaveBeenCalled();
  expect(input).toHaveValue("2026-03-31");
  expect(input).toHaveAccessibleDescription("A year has four digits: the last one that you gave was not taken.");
  fireEvent.change(input, { target: { value: "2027-03-31" } });
  expect(change).toHaveBeenCalledWith("2027-03-31");
  expect(input).not.toHaveAccessibleDescription();
});

test("a choice of one of a few is a group with a name", async () => {
  const change = vi.fn<(value: string) => void>();
  const options = [
    { value: "a", text: "First" },
    { value: "b", text: "Second" },
  ];
  render(<RadioGroup label="Which?" options={options} value="a" onChange={change} />);
  expect(screen.getByRole("group", { name: "Which?" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "First" })).toBeChecked();
  await userEvent.setup().click(screen.getByRole("radio", { name: "Second" }));
  expect(change).toHaveBeenCalledWith("b");
});
