// @vitest-environment jsdom
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { compact, parseSearch, readText, stringifySearch } from "../../src/routes/searchValues.ts";
import { useAheadSearch } from "../../src/routes/useAheadSearch.ts";

interface Search {
  readonly q?: string;
  readonly base?: string;
  readonly only?: string;
}

const parse = (raw: Readonly<Record<string, unknown>>): Search =>
  compact({ q: readText(raw["q"]), base: readText(raw["base"]), only: readText(raw["only"]) });
const quiet = ["q"] as const;

function First() {
  const [search, update] = useAheadSearch(parse, quiet);
  return (
    <>
      <input aria-label="Words" value={search.q ?? ""} onChange={({ target }) => update({ q: target.value })} />
      <button onClick={() => update({ base: "mid" })}>Baseline</button>
      <button onClick={() => update({ only: "new", q: undefined })}>Only new</button>
    </>
  );
}

/** Two pages, of which the second loads for as long as `wait` takes. The page stays while nothing else is asked for. */
async function openPages(wait: () => Promise<void> = async () => {}) {
  const rootRoute = createRootRoute({ component: Outlet });
  const routeTree = rootRoute.addChildren([
    createRoute({ getParentRoute: () => rootRoute, path: "/a", component: First }),
    createRoute({ getParentRoute: () => rootRoute, path: "/b", loader: wait, component: () => <h1>Second</h1> }),
  ]);
  globalThis.scrollTo = () => {};
  const history = createMemoryHistory({ initialEntries: ["/a"] });
  const router = createRouter({ routeTree, history, parseSearch, stringifySearch });
  render(<RouterProvider router={router as never} />);
  const field = await screen.findByLabelText("Words");
  return { router, field, readAddress: () => router.state.location.href };
}

/** What waits for the browser to have painted. */
const waiting = vi.hoisted((): (() => void | Promise<void>)[] => []);
vi.mock("../../src/ui/timing/afterPaint.ts", () => ({
  afterPaint: (task: () => void | Promise<void>) => void waiting.push(task),
}));
const paint = () => act(async () => void (await Promise.all(waiting.splice(0).map(async (task) => task()))));

test("what is asked for is there at once, and the address follows", async () => {
  const { field, readAddress } = await openPages();
  await userEvent.setup().type(field, "on call");
  expect(field).toHaveValue("on call");
  expect(readAddress()).toBe("/a");
  await paint();
  expect(readAddress()).toBe("/a?q=on+call");
  expect(field).toHaveValue("on call");
});

test("what a page asks for does not follow the person to another page", async () => {
  const { router, field, readAddress } = await openPages();
  await userEvent.setup().type(field, "typed");
  await act(() => router.navigate({ to: "/b" as never }));
  expect(await screen.findByRole("heading", { name: "Second" })).toBeInTheDocument();
  await paint();
  expect(readAddress()).toBe("/b");
});

test("nor does what it asks for while the other page is still loading", async () => {
  let arrive = () => {};
  const { router, field, readAddress } = await openPages(() => new Promise((resolve) => (arrive = resolve)));
  void router.navigate({ to: "/b" as never });
  await waitFor(() => expect(router.state.isLoading).toBe(true));
  await userEvent.setup().type(field, "typed");
  const painted = paint();
  arrive();
  await painted;
  expect(await screen.findByRole("heading", { name: "Second" })).toBeInTheDocument();
  expect(readAddress()).toBe("/b");
});

test("each press makes an entry of the history, and what is typed makes none", async () => {
  const { router, field, readAddress } = await openPages();
  const user = userEvent.setup();
  const press = async (name: string) => {
    await user.click(screen.getByRole("button", { name }));
    await paint();
  };
  await press("Baseline");
  await press("Only new");
  await press("Only new");
  await user.type(field, "on call");
  await paint();
  expect(readAddress()).toBe("/a?q=on+call&base=mid&only=new");
  const back = () => act(async () => router.history.back());
  await back();
  expect(readAddress()).toBe("/a?base=mid");
  await back();
  expect(readAddress()).toBe("/a");
});

test("presses of the same moment make an entry each", async () => {
  const { router, readAddress } = await openPages();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Baseline" }));
  await user.click(screen.getByRole("button", { name: "Only new" }));
  await paint();
  expect(readAddress()).toBe("/a?base=mid&only=new");
  await act(async () => router.history.back());
  expect(readAddress()).toBe("/a?base=mid");
});
