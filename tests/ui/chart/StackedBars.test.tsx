// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { BarSeries } from "../../../src/ui/chart/barSeries.ts";
import { StackedBars } from "../../../src/ui/chart/StackedBars.tsx";

const series: readonly BarSeries[] = [
  { id: "ripe", name: "Ripe", symbol: "●", color: "red" },
  { id: "green", name: "Green", symbol: "○", color: "green" },
];
const bars = [
  { id: "apples", name: "Apples", isMarked: false, values: { ripe: 6, green: 2 } },
  { id: "pears", name: "Pears", isMarked: false, values: { green: 4 } },
];
const chart = () => screen.getByRole("img", { name: "Fruits by ripeness" });
const widthOf = (words: string) => within(chart()).getByText(words).parentElement?.style.width;

test("the largest bar fills the room, and each part has its share of it", () => {
  render(<StackedBars label="Fruits by ripeness" series={series} bars={bars} />);
  expect([widthOf("●6"), widthOf("○2"), widthOf("○4")]).toEqual(["75%", "25%", "50%"]);
});

test("bars beside one another share a scale", () => {
  render(<StackedBars label="Fruits by ripeness" longest={16} series={series} bars={bars} />);
  expect(widthOf("○4")).toBe("25%");
});

test("what there is none of has no part", () => {
  render(<StackedBars label="Fruits by ripeness" series={series} bars={bars} />);
  expect(within(chart()).queryByText("●0")).toBeNull();
  expect(chart()).toHaveTextContent("Apples●6○2Pears○4");
});

test("the parts are explained, unless charts beside it do so", () => {
  const { rerender } = render(<StackedBars label="Fruits by ripeness" series={series} bars={bars} />);
  expect(screen.getByText(/Ripe/)).toBeInTheDocument();
  rerender(<StackedBars label="Fruits by ripeness" hasLegend={false} series={series} bars={bars} />);
  expect(screen.queryByText(/Ripe/)).toBeNull();
});
