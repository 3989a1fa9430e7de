import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import { LadderContext } from "../../src/routes/useLadder.ts";
import { parseSearch, stringifySearch } from "../../src/routes/searchValues.ts";

/** Draws a piece of a screen as the only page of an app on this ladder, at an address such as "?only=below". */
export async function renderInLadder(ladder: Ladder, draw: () => ReactNode, search = "") {
  globalThis.scrollTo = () => {};
  const root = createRootRoute({
    component: () => (
      <LadderContext value={ladder}>
        <Outlet />
      </LadderContext>
    ),
  });
  const page = createRoute({ getParentRoute: () => root, path: "/", component: () => draw() });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    parseSearch,
    stringifySearch,
    history: createMemoryHistory({ initialEntries: [`/${search}`] }),
  });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole("heading", { level: 1 });
  return router;
}
