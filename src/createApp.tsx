import { type RouterHistory, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { ErrorPage } from "./app/ErrorPage.tsx";
import { NotFoundPage } from "./app/NotFoundPage.tsx";
import { Shell } from "./app/Shell.tsx";
import { loadLadder } from "./dataset/load.ts";
import type { Ladder } from "./domain/ladder/ladder.ts";
import { createAppRouter } from "./routes/router.tsx";

let ladder: Promise<Ladder> | undefined;

/** Loads the ladder once; after a failure the next call tries again. */
export function loadOnce(): Promise<Ladder> {
  ladder ??= loadLadder().catch((error: unknown) => {
    ladder = undefined;
    throw error;
  });
  return ladder;
}

/** The app with its router; without a history at the address of the browser. */
export function createApp(history?: RouterHistory) {
  const frame = { Shell, NotFoundPage, ErrorPage };
  const router = createAppRouter({ frame, loadLadder: loadOnce, ...(history && { history }) });
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
  return { router, app };
}
