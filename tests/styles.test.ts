import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => `src/${file}`);
const sheets = files.filter((file) => file.endsWith(".module.css"));
const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8"));

/** The names of the classes that a style sheet has rules for. */
function listRuled(sheet: string): Set<string> {
  const css = readFileSync(sheet, "utf8")
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\{[^{}]*\}/g, "{}");
  return new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name ?? ""));
}

/** Classes of every page, which a part's sheet may name too. */
const everywhere = listRuled("src/ui/base.css");

/** The names that components ask of a sheet; `isOpen` where some are computed, so that any may be asked for. */
function listAsked(sheet: string): { readonly names: Set<string>; readonly isOpen: boolean } {
  const users = sources.flatMap((text) => {
    const alias = new RegExp(String.raw`import (\w+) from "[^"]*/${basename(sheet)}"`).exec(text)?.[1];
    return alias === undefined ? [] : [{ text, alias }];
  });
  const names = users.flatMap(({ text, alias }) =>
    [...text.matchAll(new RegExp(String.raw`\b${alias}\.(\w+)`, "g"))].map(([, name]) => name ?? ""),
  );
  return { names: new Set(names), isOpen: users.some(({ text, alias }) => text.includes(`${alias}[`)) };
}

test("no two sheets have one name, which the names of their classes begin with", () => {
  expect(new Set(sheets.map((sheet) => basename(sheet))).size).toBe(sheets.length);
});

test.each(sheets)("%s has a rule for every class that is asked of it", (sheet) => {
  const ruled = listRuled(sheet);
  expect([...listAsked(sheet).names].filter((name) => !ruled.has(name))).toEqual([]);
});

test.each(sheets.filter((sheet) => !listAsked(sheet).isOpen))("every class of %s is asked for", (sheet) => {
  const asked = listAsked(sheet).names;
  expect([...listRuled(sheet)].filter((name) => !asked.has(name) && !everywhere.has(name))).toEqual([]);
});

test("text has three weights, its headings a fourth: each is a font that the browser makes when it first meets it", () => {
  const asked = files
    .filter((file) => file.endsWith(".css") && !file.endsWith("/fonts.css"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\bfont(?:-weight)?: (bold\w*|lighter|\d{3})\b/g)].map(
        ([, weight]) => `${weight}${file === "src/ui/base.css" && weight === "560" ? " in a heading" : ""}`,
      ),
    );
  expect(new Set(asked)).toEqual(new Set(["400", "500", "600", "560 in a heading"]));
});

test("what stands before a + or ~ has a class: otherwise each element that comes or goes has all that follow styled anew", () => {
  const before = files
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const screen = readFileSync(file, "utf8")
        .replaceAll(/\/\*.*?\*\//gs, "")
        .replaceAll(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, "")
        .replaceAll(/\(-?\d*n [+-] \d+\)/g, "()");
      const selectors = [...screen.matchAll(/([^{};]+)\{/g)].map(([, text]) => text?.trim() ?? "");
      return selectors
        .filter((text) => !text.startsWith("@"))
        .flatMap((text) =>
          [...text.matchAll(/([^\s>+~,()]+)\s*[+~]/g)].map(([, compound]) => ({ compound, file, text })),
        );
    });
  expect(before.length).toBeGreaterThan(4);
  expect(before.filter(({ compound }) => !/[.#[]/.test(compound ?? ""))).toEqual([]);
});
