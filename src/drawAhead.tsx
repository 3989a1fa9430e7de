import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { createApp, loadOnce } from "./createApp.tsx";
import { listTrackedKpis } from "./domain/kpi/kpiCatalogue.ts";
import type { Ladder } from "./domain/ladder/ladder.ts";
import { readPathAddress, toPairPath } from "./routes/pathAddress.ts";
import { type DrawnForEach, listDrawnPlaces } from "./routes/screens.ts";
import { readTitle } from "./routes/useTitle.ts";

/** The paths of the pages of the screens that have several. */
const listPages = {
  "/levels/$levelId": ({ levels }) => levels.map(({ id }) => `/levels/${id}`),
  "/kpis/$kpiId": (ladder) => listTrackedKpis(ladder).map(({ kpi }) => `/kpis/${kpi.id}`),
} as const satisfies Record<DrawnForEach, (ladder: Ladder) => string[]>;

/** The paths of all pages that can be drawn before anybody asks: screens, levels, KPIs, neighbouring pairs of levels. */
export async function listPaths(): Promise<string[]> {
  const ladder = await loadOnce();
  return [
    ...listDrawnPlaces(),
    ...Object.values(listPages).flatMap((list) => list(ladder)),
    ...ladder.paths.map(({ from, to }) => toPairPath(from, to)),
  ];
}

interface Drawn {
  readonly html: string;
  readonly title: string;
  /** The path of its screen, as the router has it. */
  readonly route: string;
}

/** Renders a page to HTML. Throws if it cannot be loaded or drawn. */
export async function drawPage(path: string): Promise<Drawn> {
  const { pathname, search } = readPathAddress(new URL(path, "http://localhost")) ?? { pathname: path, search: "" };
  const address = `${import.meta.env.BASE_URL}${pathname.slice(1)}${search}`;
  const { router, app } = createApp(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const broken = router.state.matches.find(({ status }) => status !== "success");
  if (broken) throw new Error(`The page ${path} cannot be drawn (${broken.status}).`, { cause: broken.error });
  return { html: renderToString(app), title: readTitle(), route: router.state.matches.at(-1)?.fullPath ?? "" };
}
