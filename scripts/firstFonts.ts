import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "vite";

/** The style with these fonts for who runs no script. */
export const fontStyle = "fonts.css";

/** A style's rules for the fonts that it wants in time for the first picture, and does not use when they come later. */
const firstFace = /@font-face\s*\{[^}]*font-display:\s*optional[^}]*\}/g;
const fontAddress = /(?<=url\(["']?)[^"')]+/;

/** A font as `public/early.js` takes it: how a `FontFace` is made, with the content of its file in base64. */
function readFace(face: string, data: string) {
  const read = (name: string) => {
    const [, value] = new RegExp(`${name}:\\s*"?([^;"}]+)`).exec(face) ?? [];
    if (value === undefined) throw new Error(`A font says nothing of its ${name}: ${face}`);
    return value;
  };
  return {
    family: read("font-family"),
    data,
    weight: read("font-weight"),
    display: read("font-display"),
    unicodeRange: read("unicode-range"),
  };
}

/**
 * Puts the fonts of the first picture into the script that runs first. A page waits for it in any case; on a slow network
 * a request of their own takes longer than their bytes do, and in the pages themselves they would come anew with each.
 * The app's style does not name them any more, as a browser would look in their files for each letter that they lack.
 */
export function firstFonts(): Plugin {
  let dist = "dist";
  const faces: { readonly rule: string; readonly data: string }[] = [];
  return {
    name: "first-fonts",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    enforce: "post",
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      const take = (address: string) => {
        const [name, file] = Object.entries(bundle).find(([name]) => basename(name) === basename(address)) ?? [];
        if (name === undefined || file?.type !== "asset") throw new Error(`The build has no font “${address}”.`);
        delete bundle[name];
        return Buffer.from(file.source).toString("base64");
      };
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        file.source = file.source.toString().replace(firstFace, (rule) => {
          faces.push({ rule, data: take(fontAddress.exec(rule)?.[0] ?? "") });
          return "";
        });
      }
      const source = faces
        .map(({ rule, data }) => rule.replace(fontAddress, `data:font/woff2;base64,${data}`))
        .join("\n");
      this.emitFile({ type: "asset", fileName: fontStyle, source });
    },
    writeBundle() {
      const path = join(dist, "early.js");
      const script = readFileSync(path, "utf8");
      const place = "const fonts = [];";
      if (!script.includes(place)) throw new Error(`early.js has no place for fonts: “${place}”.`);
      const fonts = JSON.stringify(faces.map(({ rule, data }) => readFace(rule, data)));
      writeFileSync(
        path,
        script.replace(place, () => `const fonts = ${fonts};`),
      );
    },
  };
}
