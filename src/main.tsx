import { type ReactNode, startTransition, useEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createApp } from "./createApp.tsx";
import { dropTextMarks } from "./dropTextMarks.ts";
import { hasEarlyPresses, replayEarlyPresses, stopKeeping } from "./earlyPresses.ts";
import { findLastingAddress } from "./routes/pathAddress.ts";
import { nextTurn } from "./ui/timing/nextTurn.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
const page = document.documentElement.dataset;

/**
 * Hydrates the page that the build drew ahead if it is the one that the address asks for; else draws the page. Creating the
 * app, loading its page and drawing it are separate turns, so that the page on screen can be scrolled meanwhile.
 */
async function start(root: HTMLElement): Promise<void> {
  const isDrawn = root.hasChildNodes();
  const lasting = findLastingAddress(new URL(location.href));
  if (lasting) history.replaceState(history.state, "", lasting);
  if (isDrawn) {
    dropTextMarks(root);
    await nextTurn();
  }
  const { router, app } = createApp();
  if (isDrawn) {
    await nextTurn();
    await router.load();
  }
  const isWhole = router.state.matches.every(({ status }) => status === "success");
  if (isDrawn && page["asked"] === undefined && isWhole) {
    // Makes the router draw the same tree as in the build.
    router.ssr = { manifest: undefined };
    const takeOver = () => void hydrateRoot(root, <TakingOver>{app}</TakingOver>);
    // In small turns so that no input has to wait, but at once if some is waiting already.
    if (hasEarlyPresses()) takeOver();
    else startTransition(takeOver);
  } else {
    flushSync(() => createRoot(root).render(app));
    // Shows the page again, which early.js hid because it was drawn for another address.
    delete page["asked"];
    setTimeout(replayEarlyPresses);
  }
  // From here on React receives presses itself, and hydrates first what is pressed.
  stopKeeping();
}

/** Repeats what was pressed before the app started, once the page responds. */
function TakingOver({ children }: { readonly children: ReactNode }) {
  // React can hydrate the pressed element at once only in a turn of its own.
  useEffect(() => void setTimeout(replayEarlyPresses), []);
  return children;
}

void start(root);
