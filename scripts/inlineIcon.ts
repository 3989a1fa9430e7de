import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What an address in an attribute of a page cannot hold as it is, within a picture of a few lines. */
const toAddress = (svg: string) =>
  `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll(/[%#<>\s]/g, (sign) => encodeURIComponent(sign))}`;

/** Puts the sign of the page's tab into the page: a request for it takes longer than it, and is made before the first picture. */
export function inlineIcon(): Plugin {
  let icons = "";
  return {
    name: "inline-icon",
    configResolved: ({ publicDir }) => void (icons = publicDir),
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        page.replace(/(?<=rel="icon" href=")[^"]+/, (path) =>
          toAddress(readFileSync(join(icons, path), "utf8").trim()),
        ),
    },
  };
}
