import { expect, test } from "vitest";
import { toMarkdownPage } from "../../../src/ui/takeAlong/markdown.ts";

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
