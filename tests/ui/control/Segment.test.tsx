// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Segment } from "../../../src/ui/control/Segment.tsx";

const options = [
  { value: "chart", text: "Chart" },
  { value: "table", text: "Table" },
];

test("a segment is a named group that says which of its options is chosen", () => {
  render(<Segment label="Shown as" options={options} value="table" onChange={() => {}} />);
  expect(screen.getByRole("group", { name: "Shown as" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Table", pressed: true })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Chart", pressed: false })).toBeInTheDocument();
});

test("a segment reports the option that is clicked, and waits to be told", async () => {
  const onChange = vi.fn<(value: string) => void>();
  render(<Segment label="Shown as" options={options} value="table" onChange={onChange} />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Chart" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith("chart");
  expect(screen.getByRole("button", { name: "Table", pressed: true })).toBeInTheDocument();
});

test("a segment is worked by keyboard", async () => {
  const user = userEvent.setup();
  render(<Held />);
  await user.tab();
  await user.tab();
  await user.keyboard(" ");
  expect(screen.getByRole("button", { name: "Table", pressed: true })).toHaveFocus();
});

function Held() {
  const [value, setValue] = useState("chart");
  return <Segment label="Shown as" options={options} value={value} onChange={setValue} />;
}
