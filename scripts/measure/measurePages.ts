import { launch } from "chrome-launcher";
import { listDrawnPlaces } from "../../src/routes/screens.ts";
import { findChromium } from "../findChromium.ts";
import { printTable } from "../printTable.ts";
import { auditPage, type PageFigures } from "./auditPage.ts";

/** Each kind of page of the built app. */
const screens = [...listDrawnPlaces(), "/compare/senior,lead", "/kpis/alert-noise", "/levels/lead"];

/** What no page may fall below or exceed. */
const budget = { score: 100, lcp: 900, cls: 0, tbt: 0 };

const toSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

function listOver({ scores, lcp, cls, tbt }: PageFigures): string[] {
  return [
    ...scores.flatMap(({ title, score }) => (score < budget.score ? title : [])),
    ...(lcp > budget.lcp ? ["LCP"] : []),
    ...(cls > budget.cls ? ["CLS"] : []),
    ...(tbt > budget.tbt ? ["TBT"] : []),
  ];
}

/** What several tries found; the one of the median LCP stands for all. */
async function auditTries(address: string, port: number, tries: number): Promise<PageFigures> {
  const found: PageFigures[] = [];
  for (let at = 0; at < tries; at++) found.push(await auditPage(address, port));
  const ranked = found.toSorted((left, right) => left.lcp - right.lcp);
  return ranked[Math.floor((tries - 1) / 2)] as PageFigures;
}

async function auditAll(host: string, paths: readonly string[], tries: number): Promise<Map<string, PageFigures>> {
  const browser = await launch({
    chromePath: findChromium(),
    // Without a screen, Chromium holds the first frame back for two seconds, and scripts that load meanwhile would count
    // as needed for it.
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-features=PaintHolding"],
  });
  try {
    const found = new Map<string, PageFigures>();
    for (const path of paths) found.set(path, await auditTries(`${host}${path}`, browser.port, tries));
    return found;
  } finally {
    browser.kill();
  }
}

/** Prints what Lighthouse says of the app's pages, and what of it misses the budget. No paths: all kinds of pages. */
export async function measurePages(host: string, paths: readonly string[], tries: number): Promise<void> {
  const found = [...(await auditAll(host, paths.length > 0 ? paths : screens, tries))];
  const titles = found[0]?.[1].scores.map(({ title }) => title) ?? [];
  printTable(
    `Pages in Lighthouse: a telephone, its processor slowed 4 times, slow 4G (${tries === 1 ? "one try" : `the median of ${tries} tries`})`,
    ["Page", ...titles, "LCP", "FCP", "CLS", "TBT", "Script", "Requests", "Missed"],
    [
      [
        "budget",
        ...titles.map(() => budget.score),
        toSeconds(budget.lcp),
        "",
        budget.cls,
        `${budget.tbt} ms`,
        "",
        "",
        "",
      ],
      ...found.map(([path, figures]): [string, ...(number | string)[]] => [
        path,
        ...figures.scores.map(({ score }) => score),
        toSeconds(figures.lcp),
        toSeconds(figures.fcp),
        Number(figures.cls.toFixed(3)),
        `${Math.round(figures.tbt)} ms`,
        `${Math.round(figures.script / 1000)} kB`,
        figures.requests,
        listOver(figures).join(", ") || "nothing",
      ]),
    ],
  );
  console.log(
    `\nThe machine's speed, as Lighthouse told it: ${found.map(([, { speed }]) => Math.round(speed)).join(", ")}; below 1000 or so the times say more of the machine than of the app.`,
  );
  for (const [path, { missed }] of found)
    if (missed.length > 0) console.log(`\n${path}\n${missed.map((text) => `  ${text}`).join("\n")}`);
}
