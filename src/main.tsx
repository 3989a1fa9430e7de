import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorPage } from "./app/ErrorPage.tsx";
import { NotFoundPage } from "./app/NotFoundPage.tsx";
import { Shell } from "./app/Shell.tsx";
import { loadLadder } from "./dataset/load.ts";
import type { Ladder } from "./domain/ladder.ts";
import { createAppRouter } from "./routes/router.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

let ladder: Promise<Ladder> | undefined;

/** Loads the ladder once; after a failure the next call tries again. */
function loadOnce(): Promise<Ladder> {
  ladder ??= loadLadder().catch((error: unknown) => {
    ladder = undefined;
    throw error;
  });
  return ladder;
}

const router = createAppRouter({ frame: { Shell, NotFoundPage, ErrorPage }, loadLadder: loadOnce });

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
