import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/features/compare/toMarkdown.ts";

const head = ["Section", "Heading", "Row", "SRE Engineer", "Senior"];
const top = {
  title: "SRE Engineer → Senior",
  link: "https://rungs.test/compare",
  sentences: [],
  shown: undefined,
  counts: [],
};
const write = (...rows: string[][]) => toMarkdown(top, [head, ...rows]);
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("a comparison as Markdown", () => {
  test("opens with its title and the link to itself", () => {
    expect(write()).toBe("# SRE Engineer → Senior\n\nhttps://rungs.test/compare\n");
  });

  test("says what changes, which rows these are, and how many there are of each class, before the rows", () => {
    const whole = {
      ...top,
      sentences: ["SRE Engineer, Senior and Lead side by side.", "From SRE Engineer to Senior, no skills are new."],
      shown: "Shown: raised, with “a|b”: 1 of 9 rows",
      counts: [
        ["Compared", "New"],
        ["SRE Engineer → Senior", "9"],
      ],
    };
    expect(toMarkdown(whole, [head, ["Skills", "", "Linux", "a", "b"]]).split("\n")).toEqual([
      "# SRE Engineer → Senior",
      "",
      "https://rungs.test/compare",
      "",
      "SRE Engineer, Senior and Lead side by side.",
      "",
      "From SRE Engineer to Senior, no skills are new.",
      "",
      String.raw`Shown: raised, with “a\|b”: 1 of 9 rows.`,
      "",
      "| Compared | New |",
      "| --- | --- |",
      "| SRE Engineer → Senior | 9 |",
      "",
      "## Skills",
      "",
      "|  | SRE Engineer | Senior |",
      "| --- | --- | --- |",
      "| **Linux** | a | b |",
      "",
    ]);
  });

  test("leaves out a table of counts where nothing is compared", () => {
    expect(toMarkdown({ ...top, counts: [["Compared", "New"]] }, [head])).not.toContain("Compared");
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
