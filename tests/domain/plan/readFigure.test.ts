import { expect, test } from "vitest";
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
  ["1,200.5", 1200.5],
  ["1,200.", 1200],
  ["1,200,000", 1_200_000],
  ["-12,345,678.9", -12_345_678.9],
  ["0,125", 0.125],
  ["1200,125", 1200.125],
  ["1,2005", 1.2005],
  ["1.200", 1.2],
])("the figure “%s” is %d: its commas can mean nothing else", (text, value) => {
  expect(readFigure(text)).toEqual({ value });
});

test("a comma before three digits may stand for thousands or for a point, and is not guessed", () => {
  const problem = (text: string) => readFigure(text).problem;
  expect(problem("1,200")).toBe("“1,200” could mean 1200 or 1.2. Write it without the comma.");
  expect(problem(" -12,345")).toBe("“-12,345” could mean -12345 or -12.345. Write it without the comma.");
});

test("what is no figure says so, and nothing says nothing", () => {
  for (const text of ["soon", "1,20,300", "1.2.3", "1,2,3", "-", ",", "1 200", "0,125,000"])
    expect(readFigure(text)).toEqual({ problem: "This is no figure." });
  expect(readFigure("  ")).toEqual({});
});
