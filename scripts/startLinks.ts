import { resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

const source = resolve(import.meta.dirname, "../src/start.tsx");

/** Links what the app starts with in the head of the page, so that it is fetched while the page is still being read. */
export function startLinks(): Plugin {
  let base = "/";
  return {
    name: "start-links",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const entry = chunks.find(({ isEntry, name }) => isEntry && name === "index");
        const start = chunks.find(({ moduleIds }) => moduleIds.includes(source));
        if (!entry || !start) throw new Error("The build has no file that starts the app.");
        const linked = listFiles(entry, bundle);
        return [...listFiles(start, bundle)]
          .filter((file) => !linked.has(file))
          .map((file): HtmlTagDescriptor => ({
            tag: "link",
            attrs: {
              rel: file.endsWith(".css") ? "stylesheet" : "modulepreload",
              crossorigin: true,
              href: base + file,
            },
            injectTo: "head",
          }));
      },
    },
  };
}

/** A file with the files and styles that it needs before it runs. */
function listFiles(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const file of chunk.imports) {
    const needed = bundle[file];
    if (needed?.type === "chunk") listFiles(needed, bundle, found);
  }
  return found;
}
