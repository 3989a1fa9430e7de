import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import subset from "subset-font";
import type { CSSOptions } from "vite";

type PostcssPlugin = NonNullable<Exclude<CSSOptions["postcss"], string | undefined>["plugins"]>[number];

const folder = resolve(import.meta.dirname, "../.cache/fonts");
const { resolve: locate } = createRequire(import.meta.url);

/** What is kept of the fonts' own typesetting: the room between letters, and figures of one width. */
const keepFeatures = ["kern", "tnum"];
/**
 * What is left out of them: how the room between two letters changes with the weight, by hundredths of a letter, which is
 * a tenth of a font; and what only programs other than browsers read.
 */
const dropTables = ["GDEF", "STAT"];

/** The characters of a `unicode-range`. Throws where it is written in a way that the app's style does not use. */
function listCharacters(range: string): string {
  const codes = range.split(",").flatMap((part) => {
    const [, first, last = first] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/i.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`Which characters are “${part}”?`);
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  });
  return String.fromCodePoint(...codes);
}

/** Gives the file that holds these characters and weights of a font; makes it where there is none yet. */
async function makeFont(source: string, weight: string, range: string): Promise<string> {
  const whole = readFileSync(locate(source));
  const key = createHash("sha256")
    .update(JSON.stringify([weight, range, keepFeatures, dropTables]))
    .update(whole);
  const file = join(folder, `${basename(source, ".woff2")}-${key.digest("hex").slice(0, 8)}.woff2`);
  if (existsSync(file)) return file;
  const [min = 400, max = min] = weight.split(" ").map(Number);
  const part = await subset(whole, listCharacters(range), {
    targetFormat: "woff2",
    keepFeatures,
    dropTables,
    noHinting: true,
    variationAxes: { wght: { min, max } },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, part);
  return file;
}

/**
 * Has a font hold only the characters and weights that its `@font-face` names: the first picture of a page waits for its
 * fonts, and whole they are three times as large.
 */
export const subsetFonts: PostcssPlugin = {
  postcssPlugin: "subset-fonts",
  async Once(css) {
    const made: Promise<void>[] = [];
    css.walkAtRules("font-face", (rule) => {
      const fields: Record<string, string> = {};
      rule.walkDecls(({ prop, value }) => void (fields[prop] = value));
      rule.walkDecls("src", (src) => {
        const [source = ""] = /(?<=url\(")[^"]+/.exec(src.value) ?? [];
        const from = dirname(src.source?.input.file ?? "");
        const replace = async () => {
          const file = await makeFont(source, fields["font-weight"] ?? "", fields["unicode-range"] ?? "");
          src.value = src.value.replace(source, relative(from, file));
        };
        made.push(replace());
      });
    });
    await Promise.all(made);
  },
};
