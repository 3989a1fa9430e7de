import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen } from "@testing-library/react";
import { ErrorPage } from "../../src/app/ErrorPage.tsx";
import { NotFoundPage } from "../../src/app/NotFoundPage.tsx";
import { Shell } from "../../src/app/Shell.tsx";
import { createAppRouter } from "../../src/routes/router.tsx";
import { stubNearness } from "./nearness.ts";
import { readRealLadder } from "./realLadder.ts";

/** Opens the app at an address, on the real ladder unless another is given. Nothing counts as near the view. */
export function openApp(address: string, loadLadder = async () => readRealLadder()) {
  // Whole pages of the real ladder, on a machine that runs other tests beside.
  configure({ asyncUtilTimeout: 20_000 });
  globalThis.scrollTo = () => {};
  // Far rows stand as text, as in a browser.
  stubNearness();
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter({ frame: { Shell, NotFoundPage, ErrorPage }, loadLadder, history });
  render(<RouterProvider router={router} />);
  return router;
}

/** The sentence that a page opens with, once it is there. */
export const findSentence = () => screen.findByRole("heading", { level: 1 });
