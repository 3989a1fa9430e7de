import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseBoardSearch } from "./boardSearch.ts";
import { parseAcrossSearch } from "./calibrateSearch.ts";

/** The screens of calibrations, below the root of all routes. */
export function createCalibrateRoutes<Root extends AnyRoute>(rootRoute: Root) {
  const sessionsRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate",
    component: lazyRouteComponent(() => import("../features/calibrate/sessions/SessionsPage.tsx"), "SessionsPage"),
  });
  const sessionRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId",
    component: lazyRouteComponent(() => import("../features/calibrate/session/SessionPage.tsx"), "SessionPage"),
  });
  const boardRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/people/$personId",
    validateSearch: parseBoardSearch,
    component: lazyRouteComponent(() => import("../features/calibrate/board/BoardPage.tsx"), "BoardPage"),
  });
  const sheetRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/people/$personId/sheet",
    component: lazyRouteComponent(() => import("../features/calibrate/sheet/SheetPage.tsx"), "SheetPage"),
  });
  const acrossRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/across",
    validateSearch: parseAcrossSearch,
    component: lazyRouteComponent(() => import("../features/calibrate/across/AcrossPage.tsx"), "AcrossPage"),
  });
  const ratersRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/raters",
    component: lazyRouteComponent(() => import("../features/calibrate/raters/RatersPage.tsx"), "RatersPage"),
  });
  const candidateRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/candidates/$candidateId",
    component: lazyRouteComponent(() => import("../features/calibrate/candidate/CandidatePage.tsx"), "CandidatePage"),
  });
  const minutesRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: "/calibrate/$sessionId/minutes",
    component: lazyRouteComponent(() => import("../features/calibrate/minutes/MinutesPage.tsx"), "MinutesPage"),
  });
  return [
    sessionsRoute,
    sessionRoute,
    boardRoute,
    sheetRoute,
    acrossRoute,
    ratersRoute,
    candidateRoute,
    minutesRoute,
  ] as const;
}
