import fc from "fast-check";
import { expect, test } from "vitest";
import { toDigits } from "../../../src/domain/kpi/plainFigure.ts";
import { readFigure } from "../../../src/domain/plan/readFigure.ts";

test.each([
  ["12", 12],
  [" 4.5 ", 4.5],
  ["4,5", 4.5],
  ["-0,25", -0.25],
  [".5", 0.5],
  ["4.", 4],
  ["4,", 4],
])("the figure “%s” is %d, with a point or a comma", (text, value) => {
  expect(readFigure(text)).toEqual({ value });
});

test.each([
  ["1 200", 1200],
  ["1\u00a0200\u202f000,5", 1_200_000.5],
  ["12 000,125", 12_000.125],
  ["−5", -5],
  ["– 5", -5],
  ["1,200.5", 1200.5],
  ["1,200.", 1200],
  ["1,200,000", 1_200_000],
  ["-12,345,678.9", -12_345_678.9],
  ["0,125", 0.125],
  ["1200,125", 1200.125],
  ["1,2005", 1.2005],
  ["1.200", 1.2],
])("the figure “%s” is %d: its commas and spaces can mean nothing else", (text, value) => {
  expect(readFigure(text)).toEqual({ value });
});

test("a comma before three digits may stand for thousands or for a point, and is not guessed", () => {
  const problem = (text: string) => readFigure(text).problem;
  expect(problem("1,200")).toBe("“1,200” could mean 1200 or 1.2. Write it without the comma.");
  expect(problem(" -12,345")).toBe("“-12,345” could mean -12345 or -12.345. Write it without the comma.");
});

test("what is no figure says so, and nothing says nothing", () => {
  for (const text of [
    "soon",
    "1,20,300",
    "1.2.3",
    "1,2,3",
    "-",
    ",",
    "1 20",
    "1 2000",
    "0 125",
    "5 %",
    "1e-7",
    "0,125,000",
  ])
    expect(readFigure(text)).toEqual({ problem: "This is no figure: write one such as 4.5, without a unit." });
  expect(readFigure("  ")).toEqual({});
});

test("what no KPI can be says so", () => {
  expect(readFigure("9".repeat(24))).toEqual({ problem: "This is too large: figures go up to 999999999999999." });
  expect(readFigure("-0.0000000001")).toEqual({
    problem: "This is too small: write 0, or a figure of at least 0.000000001.",
  });
  expect(readFigure("0.000")).toEqual({ value: 0 });
});

test("every figure that is read is read again from its digits", () => {
  const figures = fc.oneof(
    fc.constantFrom(0.000_000_1, 0.000_000_001, 999_999_999_999_999, 0.1, 100 - 99.9),
    fc.double({ min: -1e15, max: 1e15, noNaN: true, maxExcluded: true, minExcluded: true }),
  );
  fc.assert(
    fc.property(figures, (figure) => {
      const { value } = readFigure(String(Number(figure.toFixed(9))));
      expect(value === undefined ? undefined : readFigure(toDigits(value)).value).toBe(value);
    }),
  );
});
