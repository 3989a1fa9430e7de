// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CellBar } from "../../../src/ui/table/CellBar.tsx";

const series = [
  { id: "new", name: "New", symbol: "+", color: "green" },
  { id: "dropped", name: "Dropped", symbol: "−", color: "red" },
];

test("a bar in a cell says its total and its parts in words", () => {
  render(<CellBar series={series} values={{ new: 3, dropped: 1, same: 9 }} longest={8} />);
  expect(screen.getByText("4").parentElement).toHaveTextContent(/^4: 3 new, 1 dropped/);
});

test("its parts are as long as their share of the longest bar, each with symbol and figure", () => {
  const { container } = render(<CellBar series={series} values={{ new: 4, dropped: 2 }} longest={8} />);
  const parts = [...container.querySelectorAll<HTMLElement>("[style]")];
  expect(parts.map(({ textContent, style }) => [textContent, style.width])).toEqual([
    ["+4", "50%"],
    ["−2", "25%"],
  ]);
});

test("a part of nothing is left out, and a bar of nothing is a nought", () => {
  const { container } = render(<CellBar series={series} values={{ new: 0 }} longest={8} />);
  expect(container).toHaveTextContent(/^0$/);
});
