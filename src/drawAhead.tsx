import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { createApp, loadOnce } from "./createApp.tsx";
import { listTrackedKpis } from "./domain/kpi/kpiCatalogue.ts";
import { readPathAddress, toPairPath } from "./routes/pathAddress.ts";
import { readTitle } from "./routes/useTitle.ts";

const screens = ["/", "/compare", "/skills", "/skills/behaviours", "/skills/tools", "/skills/decisions", "/kpis"];
/** Screens of what is kept in the browser: only their frame can be drawn ahead. */
const frames = ["/plan", "/calibrate"];

/** The paths of all pages that can be drawn before anybody asks: screens, levels, KPIs, neighbouring pairs of levels. */
export async function listPaths(): Promise<string[]> {
  const ladder = await loadOnce();
  return [
    ...screens,
    ...frames,
    ...ladder.levels.map(({ id }) => `/levels/${id}`),
    ...ladder.paths.map(({ from, to }) => toPairPath(from, to)),
    ...listTrackedKpis(ladder).map(({ kpi }) => `/kpis/${kpi.id}`),
  ];
}

interface Drawn {
  readonly html: string;
  readonly title: string;
  /** Which of the router's pages it is. */
  readonly route: string;
}

/** A page as it stands before any script runs. Throws where it cannot be drawn. */
export async function drawPage(path: string): Promise<Drawn> {
  const { pathname, search } = readPathAddress(new URL(path, "http://localhost")) ?? { pathname: path, search: "" };
  const address = `${import.meta.env.BASE_URL}${pathname.slice(1)}${search}`;
  const { router, app } = createApp(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const broken = router.state.matches.find(({ status }) => status !== "success");
  if (broken) throw new Error(`The page ${path} cannot be drawn (${broken.status}).`, { cause: broken.error });
  return { html: renderToString(app), title: readTitle(), route: router.state.matches.at(-1)?.fullPath ?? "" };
}
