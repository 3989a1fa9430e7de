import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import type { Ladder } from "../domain/ladder/ladder.ts";
import { type BriefSearch, parseBriefSearch } from "./briefSearch.ts";
import { createCalibrateRoutes } from "./calibrateRoutes.tsx";
import { namesLevels } from "./namedLevels.ts";
import { namesKpi, namesLevel } from "./namedPath.ts";
import { readPathAddress } from "./pathAddress.ts";
import { type CompareSearch, parseCompareSearch } from "./compareSearch.ts";
import type { Frame } from "./frame.ts";
import { type KpisSearch, parseKpisSearch } from "./kpisSearch.ts";
import { parseLevelSearch } from "./levelSearch.ts";
import { type MatrixSearch, parseMatrixSearch } from "./matrixSearch.ts";
import { parsePlanSearch, parsePlansSearch, type PlansSearch } from "./planSearch.ts";
import { inTurns } from "../ui/timing/inTurns.ts";
import { restoreScroll } from "./restoreScroll.ts";
import { LadderContext } from "./useLadder.ts";
import { parseSearch, stringifySearch } from "./searchValues.ts";

interface Context {
  readonly loadLadder: () => Promise<Ladder>;
}

/** How the address of each matrix is read. */
const matrixAddress = {
  validateSearch: parseMatrixSearch,
  beforeLoad: namesLevels<MatrixSearch>("levels", "at", "view"),
};

function createRoutes(frame: Frame) {
  const rootRoute = createRootRouteWithContext<Context>()({
    beforeLoad: async ({ context }) => ({ ladder: await context.loadLadder() }),
    component: () => {
      const ladder = rootRoute.useRouteContext({ select: (context) => context.ladder });
      return (
        <LadderContext value={ladder}>
          <frame.Shell />
        </LadderContext>
      );
    },
    notFoundComponent: frame.NotFoundPage,
    errorComponent: frame.ErrorPage,
  });
  const overviewRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/",
    loader: async ({ context }) => {
      const { measureInTurns } = await import("../domain/compare/steps.ts");
      await inTurns(measureInTurns(context.ladder));
    },
    component: lazyRouteComponent(() => import("../features/overview/OverviewPage.tsx"), "OverviewPage"),
  });
  const levelRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/levels/$levelId",
    validateSearch: parseLevelSearch,
    beforeLoad: namesLevel,
    component: lazyRouteComponent(() => import("../features/level/LevelPage.tsx"), "LevelPage"),
  });
  const compareRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/compare",
    validateSearch: parseCompareSearch,
    beforeLoad: namesLevels<CompareSearch>("levels", "besides", "base", "view"),
    loader: async ({ context, location }) => {
      const { preparePage } = await import("../features/compare/preparePage.ts");
      await inTurns(preparePage(context.ladder, parseCompareSearch({ ...location.search })));
    },
    component: lazyRouteComponent(() => import("../features/compare/ComparePage.tsx"), "ComparePage"),
  });
  const briefRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/compare/brief",
    validateSearch: parseBriefSearch,
    beforeLoad: namesLevels<BriefSearch>("levels"),
    loader: async ({ context, location }) => {
      const { prepareBrief } = await import("../features/compare/brief/prepareBrief.ts");
      await inTurns(prepareBrief(context.ladder, parseBriefSearch({ ...location.search })));
    },
    component: lazyRouteComponent(() => import("../features/compare/brief/BriefPage.tsx"), "BriefPage"),
  });
  const skillsRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/skills",
    ...matrixAddress,
    component: lazyRouteComponent(() => import("../features/matrix/SkillsPage.tsx"), "SkillsPage"),
  });
  const behavioursRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/skills/behaviours",
    ...matrixAddress,
    component: lazyRouteComponent(() => import("../features/matrix/BehavioursPage.tsx"), "BehavioursPage"),
  });
  const toolsRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/skills/tools",
    ...matrixAddress,
    component: lazyRouteComponent(() => import("../features/matrix/ToolsPage.tsx"), "ToolsPage"),
  });
  const decisionsRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/skills/decisions",
    ...matrixAddress,
    component: lazyRouteComponent(() => import("../features/matrix/DecisionsPage.tsx"), "DecisionsPage"),
  });
  const kpisRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/kpis",
    validateSearch: parseKpisSearch,
    beforeLoad: namesLevels<KpisSearch>("levels", "pair", "tracked", "column"),
    component: lazyRouteComponent(() => import("../features/kpis/KpisPage.tsx"), "KpisPage"),
  });
  const kpiRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/kpis/$kpiId",
    beforeLoad: namesKpi,
    component: lazyRouteComponent(() => import("../features/kpis/KpiPage.tsx"), "KpiPage"),
  });
  const plansRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/plan",
    validateSearch: parsePlansSearch,
    beforeLoad: namesLevels<PlansSearch>("from", "to"),
    component: lazyRouteComponent(() => import("../features/plan/PlansPage.tsx"), "PlansPage"),
  });
  const planRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/plan/$planId",
    validateSearch: parsePlanSearch,
    component: lazyRouteComponent(() => import("../features/plan/PlanPage.tsx"), "PlanPage"),
  });
  const packetRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/plan/$planId/packet",
    component: lazyRouteComponent(() => import("../features/plan/PacketPage.tsx"), "PacketPage"),
  });
  return rootRoute.addChildren([
    overviewRoute,
    levelRoute,
    compareRoute,
    briefRoute,
    skillsRoute,
    behavioursRoute,
    toolsRoute,
    decisionsRoute,
    kpisRoute,
    kpiRoute,
    plansRoute,
    planRoute,
    packetRoute,
    ...createCalibrateRoutes(rootRoute),
  ]);
}

interface Options extends Context {
  readonly frame: Frame;
  readonly history?: RouterHistory;
}

/** The app's router: its pages, and what their addresses may say. */
export function createAppRouter({ frame, loadLadder, history }: Options) {
  return createRouter({
    routeTree: createRoutes(frame),
    basepath: import.meta.env.BASE_URL,
    context: { loadLadder },
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    // Loaders only prepare what the page of a first address draws, from a ladder that does not change: other levels are
    // prepared by the page, where a person is about to choose them.
    defaultStaleTime: Number.POSITIVE_INFINITY,
    defaultErrorComponent: frame.ErrorPage,
    defaultNotFoundComponent: frame.NotFoundPage,
    // So that a static host can have a file for each pair of levels.
    rewrite: { input: ({ url }) => readPathAddress(url) },
    scrollRestoration: typeof document !== "undefined" && restoreScroll(),
    ...(history && { history }),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
