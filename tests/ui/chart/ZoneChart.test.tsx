// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { drawAlone, wrapText } from "../../../src/ui/chart/chartImage.ts";
import { type Lane, ZoneChart } from "../../../src/ui/chart/ZoneChart.tsx";

const lanes: readonly Lane[] = [
  {
    id: "a",
    name: "Senior",
    shortName: "Sr",
    tag: "Tier-1",
    mark: { kind: "zone", solid: { from: 0, to: 0.3 }, range: { from: 0.3, to: 0.6 }, label: "< 30–60" },
  },
  {
    id: "b",
    name: "Lead",
    shortName: "Lead",
    tag: "",
    mark: { kind: "zone", solid: { from: 1, to: 1 }, range: { from: 1, to: 1 }, label: "≥ 100" },
  },
  { id: "c", name: "Junior", shortName: "Jr", tag: "", words: "↘ falling" },
  {
    id: "d",
    name: "SRE",
    shortName: "SRE",
    tag: "",
    mark: { kind: "span", range: { from: 0.2, to: 0.4 }, label: "20–40" },
  },
  {
    id: "e",
    name: "Door",
    shortName: "Door",
    tag: "",
    mark: { kind: "span", range: { from: 0.3, to: 0.3 }, label: "30" },
  },
];
const ticks = [0, 0.5, 1].map((at) => ({ at, text: String(at * 100) }));

function draw() {
  render(<ZoneChart label="Chart of restoring in min." unit="min" ticks={ticks} lanes={lanes} />);
  const image = screen.getByRole("img", { name: "Chart of restoring in min." });
  return { image, svg: image.querySelector("svg") as SVGSVGElement };
}

describe("a chart of zones", () => {
  test("names its lanes, marks, ticks and unit", () => {
    const { image } = draw();
    for (const text of ["Senior", "Tier-1", "< 30–60", "≥ 100", "↘ falling", "20–40", "30", "min", "50"])
      expect(within(image).getByText(text)).toBeInTheDocument();
  });

  test("hatches what is open with a pattern of its own, so that it is told apart without colour", () => {
    const { svg } = draw();
    const pattern = svg.querySelector("pattern");
    expect(pattern?.id).toMatch(/^hatch-\w+$/);
    expect(svg.querySelectorAll(`[fill="url(#${pattern?.id})"]`)).toHaveLength(1);
  });

  test("draws the limit of a zone that has no width", () => {
    const { svg } = draw();
    const limits = [...svg.querySelectorAll("line")].filter((line) => line.getAttribute("y1") === "-10");
    expect(limits).toHaveLength(2);
  });
});

describe("a chart as a document of its own", () => {
  test("has title, notes and size, and keeps what is drawn", () => {
    const { svg } = draw();
    const drawing = drawAlone(svg, { title: "Restoring <time>", notes: ["Lead: an example & more"] });
    const parsed = new DOMParser().parseFromString(drawing.svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.querySelector("title")?.textContent).toBe("Restoring <time>");
    const texts = [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["Restoring <time>", "< 30–60", "Lead: an example & more"]));
    expect(parsed.documentElement.getAttribute("viewBox")).toBe(`0 0 ${drawing.width} ${drawing.height}`);
  });

  test("leans on no style sheet, no script and no other file", () => {
    const { svg } = draw();
    const text = drawAlone(svg, { title: "T", notes: [] }).svg;
    expect(text).not.toMatch(/ class=| style=|<style|<script|var\(|href=/);
  });

  test("breaks notes between words", () => {
    expect(wrapText("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrapText("", 9)).toEqual([""]);
  });
});

test("lanes come and go", () => {
  const show = (shown: readonly Lane[]) => <ZoneChart label="Chart." unit="min" ticks={ticks} lanes={shown} />;
  const { rerender } = render(show(lanes));
  rerender(show(lanes.slice(3, 4)));
  expect(screen.getByText("20–40")).toBeInTheDocument();
  expect(screen.queryByText("< 30–60")).not.toBeInTheDocument();
  rerender(show(lanes));
  expect(screen.getByText("< 30–60")).toBeInTheDocument();
});
