import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { isKeptPage } from "../src/routes/screens.ts";

const name = "worker.js";
/** What the app needs of the built files; the rest is for other readers. */
const needed = /^(assets\/.+|app\.html|early\.js|icon.*|manifest\.webmanifest)$/;

/** Builds the worker that keeps the app in the browser, and tells it which files there are and their version. */
export function offlineWorker(source: string): Plugin {
  let dir = "dist";
  return {
    name: "offline-worker",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    configResolved(config) {
      dir = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: "chunk", id: source, fileName: name });
    },
    writeBundle() {
      // The app without a page: the files of pages are drawn over with what they show.
      copyFileSync(join(dir, "index.html"), join(dir, "app.html"));
    },
    closeBundle: {
      // When the pages are drawn.
      order: "post",
      sequential: true,
      handler() {
        const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
          .map((file) => file.replaceAll("\\", "/"))
          .filter((file) => needed.test(file) || isKeptPage(file))
          .toSorted();
        const hash = createHash("sha256");
        for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
        const facts = {
          version: hash.digest("hex").slice(0, 12),
          files,
        };
        const path = join(dir, name);
        writeFileSync(path, `self.rungs=${JSON.stringify(facts)};\n${readFileSync(path, "utf8")}`);
      },
    },
  };
}
