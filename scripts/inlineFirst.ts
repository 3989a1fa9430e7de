import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";

/** What an address in an attribute of a page cannot hold as it is, within a picture of a few lines. */
const toAddress = (svg: string) =>
  `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll(/[%#<>\s]/g, (sign) => encodeURIComponent(sign))}`;

/**
 * Puts into the page itself what is needed before its first picture and is so small that a request would take longer than
 * it: the script that runs first, and the sign of the page's tab.
 */
export function inlineFirst(): Plugin {
  let root = "";
  let isBuild = false;
  const read = (path: string) => readFileSync(join(root, path), "utf8").trim();
  const readScript = (path: string) =>
    isBuild ? minifySync(path, read(path), { module: false, compress: true, mangle: true }).code : read(path);
  return {
    name: "inline-first",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        page
          .replace(/<script src="([^"]+)"><\/script>/, (_, path: string) => `<script>${readScript(path)}</script>`)
          .replace(/(?<=rel="icon" href=")[^"]+/, (path) => toAddress(read(join("public", path)))),
    },
  };
}
