import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import { getDrawnAhead } from "../src/routes/screens.ts";

/** What the head of a page that is drawn ahead holds instead of the app's links. */
interface PageHead {
  /** Its style, so that it looks right as soon as it is there. */
  readonly style: string;
  /** Its styles, which the app takes for loaded, as they are: their rules stand in the page. */
  readonly links: string;
  /** The app, its scripts and data, to be fetched once the page is on screen. */
  readonly later: string;
}

/**
 * What the pages of each route need in their head. Throws for a route that is not drawn ahead.
 */
export function linkParts(dist: string, base: string): (route: string) => PageHead {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  const data = Object.keys(manifest).filter((source) => source.startsWith("data/"));
  const collect = (source: string, found = new Set<string>()) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no “${source}”.`);
    if (found.has(chunk.file)) return found;
    for (const name of chunk.imports ?? []) collect(name, found);
    for (const style of chunk.css ?? []) found.add(style);
    return found.add(chunk.file);
  };
  const entry = manifest["index.html"]?.file;
  return (route) => {
    const files = [
      ...["index.html", ...getDrawnAhead(route).files.map((name) => `src/features/${name}`), ...data].reduce(
        (found, source) => collect(source, found),
        new Set<string>(),
      ),
    ];
    const styles = files.filter((file) => file.endsWith(".css"));
    return {
      style: styles.map((file) => readFileSync(join(dist, file), "utf8").trim()).join(""),
      links: styles.map((file) => `<link rel="stylesheet" disabled crossorigin href="${base}${file}">`).join(""),
      later: [
        `<script type="module" crossorigin src="${base}${entry}"></script>`,
        ...files
          .filter((file) => file.endsWith(".js") && file !== entry)
          .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
      ].join(""),
    };
  };
}
