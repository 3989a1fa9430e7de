import type { RegisteredRouter } from "@tanstack/react-router";

/** The path of a screen as the router has it. */
export type ScreenPath = keyof RegisteredRouter["routesByPath"];
/** Screens that are reached without naming a level, a KPI or a document: the search leads to each. */
export type PlacePath = Exclude<ScreenPath, `${string}$${string}`>;
/** Those at the top: the bar leads to each, and the first page to the others. */
export type MainPath = Exclude<PlacePath, `${string}/${string}/${string}`>;

interface DrawnAhead {
  /** What the router loads to draw it, below `src/features`. */
  readonly files: readonly string[];
  /** Whether its pages are kept for use without a network: else the app draws them anew. */
  readonly isKept: boolean;
}

/**
 * Every screen, and how its pages are drawn when the site is built. Undefined where there is nothing to draw: it shows
 * what is kept in the browser. Of the lists of plans and sessions the frame alone is drawn.
 */
export const screens = {
  "/": { files: ["overview/OverviewPage.tsx"], isKept: true },
  "/levels/$levelId": { files: ["level/LevelPage.tsx"], isKept: true },
  "/compare": { files: ["compare/ComparePage.tsx", "compare/preparePage.ts"], isKept: true },
  "/compare/brief": { files: ["compare/brief/BriefPage.tsx", "compare/brief/prepareBrief.ts"], isKept: true },
  "/skills": { files: ["matrix/SkillsPage.tsx"], isKept: true },
  "/skills/behaviours": { files: ["matrix/BehavioursPage.tsx"], isKept: true },
  "/skills/tools": { files: ["matrix/ToolsPage.tsx"], isKept: true },
  "/skills/decisions": { files: ["matrix/DecisionsPage.tsx"], isKept: true },
  "/kpis": { files: ["kpis/KpisPage.tsx"], isKept: true },
  "/kpis/$kpiId": { files: ["kpis/KpiPage.tsx"], isKept: false },
  "/plan": { files: ["plan/PlansPage.tsx"], isKept: true },
  "/plan/$planId": undefined,
  "/plan/$planId/packet": undefined,
  "/calibrate": { files: ["calibrate/sessions/SessionsPage.tsx"], isKept: true },
  "/calibrate/$sessionId": undefined,
  "/calibrate/$sessionId/people/$personId": undefined,
  "/calibrate/$sessionId/people/$personId/sheet": undefined,
  "/calibrate/$sessionId/across": undefined,
  "/calibrate/$sessionId/raters": undefined,
  "/calibrate/$sessionId/candidates/$candidateId": undefined,
  "/calibrate/$sessionId/minutes": undefined,
} as const satisfies Record<ScreenPath, DrawnAhead | undefined>;

/** The screens that are reached without naming a level, a KPI or a document. */
export const listPlaces = () => Object.keys(screens).filter((path): path is PlacePath => !path.includes("$"));

type Drawn = { [Path in ScreenPath]: (typeof screens)[Path] extends undefined ? never : Path }[ScreenPath];
/** Screens of which one page is drawn for each level, or each KPI. */
export type DrawnForEach = Exclude<Drawn, PlacePath>;

/** The screens of which one page is drawn ahead. */
export const listDrawnPlaces = () =>
  Object.entries(screens).flatMap(([path, drawn]) => (drawn && !path.includes("$") ? path : []));

/** How the pages of a screen are drawn ahead. Throws for one of which none is. */
export function getDrawnAhead(route: string): DrawnAhead {
  const drawn = (screens as Readonly<Record<string, DrawnAhead | undefined>>)[route];
  if (!drawn) throw new Error(`Which file draws “${route}”? Name it in src/routes/screens.ts.`);
  return drawn;
}

/** True of the files of the pages that are kept for use without a network; of pairs of levels, none is. */
export function isKeptPage(file: string): boolean {
  return kept.some((pattern) => pattern.test(file));
}

const kept = Object.entries(screens)
  .filter(([, drawn]) => drawn?.isKept)
  .map(([path]) => new RegExp(`^${`${path.slice(1)}/index.html`.replace(/^\//, "").replaceAll(/\$\w+/g, "[^/]+")}$`));
