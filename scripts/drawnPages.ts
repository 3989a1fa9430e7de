import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";

import { fontStyle } from "./firstFonts.ts";
import { findLastOfFirstTrip } from "./firstTrip.ts";
import { linkParts } from "./linkParts.ts";

type DrawAhead = typeof import("../src/drawAhead.tsx");

const root = resolve(import.meta.dirname, "..");
const folder = join(root, ".cache/drawAhead");

/** Builds the app for Node, where it draws what it would draw first in a browser. */
async function loadDrawAhead(base: string): Promise<DrawAhead> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    root,
    base,
    logLevel: "warn",
    build: { ssr: "src/drawAhead.tsx", outDir: folder, emptyOutDir: true, copyPublicDir: false, minify: false },
  });
  return (await import(pathToFileURL(join(folder, "drawAhead.js")).href)) as DrawAhead;
}

/** How a policy names a style that it allows in the page. */
const hashStyle = (style: string) => `&#39;sha256-${createHash("sha256").update(style).digest("base64")}&#39;`;

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * Draws every page that can be drawn ahead into a file of its own, so that it is read before any script runs, and a
 * static host finds it. `404.html`, which such hosts send for all other addresses, and `app.html`, which the offline
 * worker sends for all of them, are the app without a page.
 */
export function drawnPages(): Plugin {
  let base = "/";
  let dist = "dist";
  return {
    name: "drawn-pages",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    configResolved(config) {
      base = config.base;
      dist = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const shell = readFileSync(join(dist, "app.html"), "utf8");
      // Nothing of it is needed for the first picture, but it would be fetched before.
      const [manifest = ""] = /<link rel="manifest"[^>]*>/.exec(shell) ?? [];
      const listLinks = linkParts(dist, base);
      const withoutScript = `<noscript><link rel="stylesheet" href="${base}${fontStyle}"></noscript>`;
      const { listPaths, drawPage } = await loadDrawAhead(base);
      for (const path of await listPaths()) {
        const { title, html, route } = await drawPage(path);
        const { style, links, later } = listLinks(route);
        const page = shell
          .replace("<html", `<html data-page="${`${base}${path.slice(1)}`.replace(/\/$/, "")}"`)
          .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>`)
          .replace(/\s*<(link rel="(stylesheet|modulepreload)"|script type="module")[^>]*>(<\/script>)?/g, "")
          .replace(manifest, "")
          // The script that runs first needs to know what comes later, and may be asked for before the style is read.
          .replace(
            /<script src="[^"]*early\.js"><\/script>/,
            (early) =>
              `<template id="later">${later}${manifest}</template>${early}<style>${style}</style>${links}${withoutScript}`,
          )
          .replace("style-src &#39;self&#39;", (self) => `${self} ${hashStyle(style)}`)
          .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`);
        const wait = `<link rel="expect" href="#${findLastOfFirstTrip(page)}" blocking="render">`;
        const file = join(dist, path, "index.html");
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          file,
          page.replace("</head>", () => `${wait}</head>`),
        );
      }
      writeFileSync(join(dist, "404.html"), shell);
    },
  };
}
