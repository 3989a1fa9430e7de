import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";

/** The file that draws each of the router's pages that are drawn ahead. */
const pages: Readonly<Record<string, string>> = {
  "/": "overview/OverviewPage",
  "/levels/$levelId": "level/LevelPage",
  "/compare": "compare/ComparePage",
  "/skills": "matrix/SkillsPage",
  "/skills/behaviours": "matrix/BehavioursPage",
  "/skills/tools": "matrix/ToolsPage",
  "/skills/decisions": "matrix/DecisionsPage",
  "/kpis": "kpis/KpisPage",
  "/kpis/$kpiId": "kpis/KpiPage",
  "/plan": "plan/PlansPage",
  "/calibrate": "calibrate/SessionsPage",
};

/**
 * The links that a page which is drawn ahead needs in its head: its style, so that it looks right before any script
 * runs, and its scripts and data, so that they need not wait for one another. Throws for a route that it does not know.
 */
export function linkParts(dist: string, base: string): (route: string) => string {
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
  const first = collect("index.html");
  return (route) => {
    const page = pages[route];
    if (!page) throw new Error(`Which file draws “${route}”? Name it in scripts/linkParts.ts.`);
    const files = [`src/features/${page}.tsx`, ...data].reduce(
      (found, source) => collect(source, found),
      new Set(first),
    );
    const fonts = (manifest["index.html"]?.assets ?? []).map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    );
    const parts = [...files]
      .filter((file) => !first.has(file))
      .map((file) =>
        file.endsWith(".css")
          ? `<link rel="stylesheet" crossorigin href="${base}${file}">`
          : `<link rel="modulepreload" crossorigin href="${base}${file}">`,
      );
    return [...fonts, ...parts].join("");
  };
}
