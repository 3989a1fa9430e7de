import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const manifest = JSON.parse(readFileSync(new URL("dist/.vite/manifest.json", import.meta.url), "utf8"));

/** The built files that a source file needs before it runs, itself included. */
function listFiles(source, seen = new Set()) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build has no “${source}”.`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const name of chunk.imports ?? []) listFiles(name, seen);
  return seen;
}

const first = listFiles("index.html");
const styles = Object.values(manifest)
  .filter(({ file }) => first.has(file))
  .flatMap(({ css = [] }) => css);
const toPaths = (files) => [...files].map((file) => `dist/${file}`);
/**
 * What a lazy part adds to the first load, and to the part that is there before it. Screens share two files of a dozen
 * kilobytes each, which count for all of them and are loaded once.
 */
const toPart = (name, source, limit, before = "index.html") => {
  const there = listFiles(before, new Set(first));
  return {
    name,
    path: toPaths([...listFiles(source)].filter((file) => !there.has(file))),
    limit,
    gzip: true,
  };
};

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[\\/])index\.html$/.test(file))
  .map((file) => `dist/${file.replaceAll("\\", "/")}`);
/**
 * The largest of some pages, with style in it. A new connection brings 14.6 kB by the first round trip, 43.8 kB by the
 * second and, on slow 4G, 74.4 kB by the third, of which the answer's head takes 0.3 kB. By the next one it brings the
 * script that runs first, where that has at most 29.2 kB; after a page of one round trip it takes two.
 */
const toLargest = (name, test, limit) => {
  const sizes = pages.filter(test).map((path) => ({ path, size: gzipSync(readFileSync(path)).length }));
  const { path } = sizes.toSorted((left, right) => right.size - left.size)[0];
  return { name, path, limit, gzip: true };
};
const isComparison = (path) => path.startsWith("dist/compare/");
const isLevel = (path) => path.startsWith("dist/levels/");

export default [
  toLargest("largest level, in two round trips", isLevel, "40.7 kB"),
  toLargest("largest comparison, in three round trips", isComparison, "66.3 kB"),
  toLargest("largest of the other pages, in two round trips", (path) => !isLevel(path) && !isComparison(path), "20 kB"),
  { name: "script that runs first, with two fonts", path: "dist/early.js", limit: "28.8 kB", gzip: true },
  // As hosts with Brotli send it, and as those without.
  { name: "first load, script", path: toPaths(first), limit: "100 kB", brotli: true },
  { name: "first load, script, gzip", path: toPaths(first), limit: "109 kB", gzip: true },
  { name: "first load, style", path: toPaths(styles), limit: "4 kB", gzip: true },
  { name: "style, all of it", path: "dist/assets/*.css", limit: "32.2 kB", gzip: true },
  {
    name: "fonts for rarer letters",
    path: "dist/assets/*.woff2",
    limit: "25.5 kB",
    brotli: false,
  },
  toPart(
    "search, loaded when the page is idle",
    "src/app/search/SearchPalette.tsx",
    "41 kB",
    "src/features/overview/OverviewPage.tsx",
  ),
  toPart("comparison", "src/features/compare/ComparePage.tsx", "64.4 kB"),
  toPart("briefs of steps", "src/features/compare/brief/BriefPage.tsx", "54.1 kB"),
  toPart("matrices", "src/features/matrix/SkillsPage.tsx", "80 kB"),
  toPart("KPIs", "src/features/kpis/KpisPage.tsx", "59.9 kB"),
  toPart("plans", "src/features/plan/PlanPage.tsx", "63.5 kB"),
  toPart("promotion packet", "src/features/plan/PacketPage.tsx", "56.4 kB"),
  toPart("sessions", "src/features/calibrate/session/SessionPage.tsx", "73.9 kB"),
  toPart("boards", "src/features/calibrate/board/BoardPage.tsx", "57.5 kB"),
  toPart("sheets", "src/features/calibrate/sheet/SheetPage.tsx", "51.4 kB"),
  toPart("people side by side", "src/features/calibrate/across/AcrossPage.tsx", "50.9 kB"),
  toPart("raters", "src/features/calibrate/raters/RatersPage.tsx", "49.8 kB"),
  toPart("scorecards", "src/features/calibrate/candidate/CandidatePage.tsx", "56.6 kB"),
  toPart("minutes", "src/features/calibrate/minutes/MinutesPage.tsx", "58.6 kB"),
  toPart(
    "reader of plans, loaded when plans are opened",
    "src/state/plan/parsePlan.ts",
    "40 kB",
    "src/features/plan/PlanPage.tsx",
  ),
  toPart("menus, loaded after the page", "src/ui/overlay/MenuParts.tsx", "31 kB"),
  toPart(
    "charts of targets, loaded when drawn",
    "src/ui/chart/ZoneChart.tsx",
    "5 kB",
    "src/features/kpis/KpisPage.tsx",
  ),
  toPart("one level of the ladder", "data/sre/levels/lead.json", "32 kB"),
];
