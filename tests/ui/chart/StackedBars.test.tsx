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
const shareOf = (words: string) => {
  const [part] = within(chart()).getAllByText(words);
  return Number(part?.parentElement?.style.getPropertyValue("--share"));
};

test("the largest bar fills the room, and each part has its share of it", () => {
  render(<StackedBars label="Fruits by ripeness" series={series} bars={bars} />);
  expect([shareOf("●6"), shareOf("○2"), shareOf("○4")]).toEqual([0.75, 0.25, 0.5]);
});

test("bars beside one another share a scale", () => {
  render(<StackedBars label="Fruits by ripeness" longest={16} series={series} bars={bars} />);
  expect(shareOf("○4")).toBe(0.25);
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

test("of steps of one thing each part has a shape, and its figure beside the bar, however short it is", () => {
  const shaped: readonly BarSeries[] = [
    { id: "ripe", name: "Ripe", symbol: "●", color: "grey", shape: "full" },
    { id: "green", name: "Green", symbol: "○", color: "grey", shape: "hollow" },
  ];
  render(<StackedBars label="Fruits by ripeness" series={shaped} bars={bars} />);
  expect(chart()).toHaveTextContent("Apples●6○2Pears○4");
  const [bar] = chart().querySelectorAll("div > span:last-child");
  const [ripe, green, ...beside] = bar?.children ?? [];
  expect([ripe, green].map((part) => part?.textContent)).toEqual(["", ""]);
  expect(ripe?.className).not.toBe(green?.className);
  expect(beside.map(({ textContent }) => textContent)).toEqual(["●6", "○2"]);
});
