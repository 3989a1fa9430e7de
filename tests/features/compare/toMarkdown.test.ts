import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/features/compare/toMarkdown.ts";

const head = ["Section", "Heading", "Row", "SRE Engineer", "Senior"];
const write = (...rows: string[][]) =>
  toMarkdown("SRE Engineer → Senior", "https://rungs.test/compare", [head, ...rows]);
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("a comparison as Markdown", () => {
  test("opens with its title and the link to itself", () => {
    expect(write()).toBe("# SRE Engineer → Senior\n\nhttps://rungs.test/compare\n");
  });

  test("has a heading and a table for each section", () => {
    const text = write(
      ["Skills", "", "Linux", "Important", "Critical"],
      ["Skills", "", "Networking", "Optional", "Important"],
      ["Tools", "", "Kubernetes", "Common", "Common"],
    );
    expect(text.split("\n").slice(4)).toEqual([
      "## Skills",
      "",
      "|  | SRE Engineer | Senior |",
      "| --- | --- | --- |",
      "| **Linux** | Important | Critical |",
      "| **Networking** | Optional | Important |",
      "",
      "## Tools",
      "",
      "|  | SRE Engineer | Senior |",
      "| --- | --- | --- |",
      "| **Kubernetes** | Common | Common |",
      "",
    ]);
  });

  test("names a row's heading under its subject", () => {
    expect(lastLine(write(["Skills", "Platform", "Linux", "a", "b"]))).toBe("| **Linux**<br>Platform | a | b |");
  });

  test("keeps a pipe inside its cell", () => {
    expect(lastLine(write(["Skills", "", "grep | sort", "a|b", "c"]))).toBe(
      String.raw`| **grep \| sort** | a\|b | c |`,
    );
  });

  test("keeps a row on one line", () => {
    expect(lastLine(write(["Skills", "", "Linux", "first\nsecond", "third"]))).toBe(
      "| **Linux** | first<br>second | third |",
    );
  });

  test.each([["*"], ["_"], ["`"], ["["], ["]"], ["<"], [">"], ["#"], ["\\"]])(
    "takes %s as a sign of the text, not of Markdown",
    (sign) => {
      expect(lastLine(write(["Skills", "", "Linux", `x${sign}y`, ""]))).toBe(`| **Linux** | x\\${sign}y |  |`);
    },
  );
});
