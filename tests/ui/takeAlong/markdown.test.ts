import { expect, test } from "vitest";
import { toMarkdownPage, toMarkdownParagraph, toMarkdownTable } from "../../../src/ui/takeAlong/markdown.ts";

test("a table is told under its title and link, with its signs and line breaks guarded", () => {
  expect(
    toMarkdownPage("Skills | SRE", "https://rungs.test/skills", [
      ["Skill", "Lead"],
      ["CI/CD", "Critical\n*often* ~~gone~~ $a$"],
    ]),
  ).toBe(
    String.raw`# Skills \| SRE

https://rungs.test/skills

| Skill | Lead |
| --- | --- |
| CI/CD | Critical<br>\*often\* \~\~gone\~\~ \$a\$ |
`,
  );
});

test("a table keeps its rows whatever ends the lines in its cells", () => {
  expect(toMarkdownTable([["Why"], ["one\r\ntwo\rthree\nfour"]])).toBe(
    "| Why |\n| --- |\n| one<br>two<br>three<br>four |",
  );
});

test.each([
  ["- led it", String.raw`\- led it`],
  ["+1 from all", String.raw`\+1 from all`],
  ["---", String.raw`\---`],
  ["1. led it", String.raw`1\. led it`],
  ["12) led it", String.raw`12\) led it`],
  ["    led it", "led it"],
  ["2026 was *good*", String.raw`2026 was \*good\*`],
  ["1.5 years", "1.5 years"],
])("a paragraph that starts with “%s” is no list, line or code", (text, markdown) => {
  expect(toMarkdownParagraph(text)).toBe(markdown);
});
