import { type ReactNode, startTransition, useEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createApp } from "./createApp.tsx";
import { dropTextMarks } from "./dropTextMarks.ts";
import { hasEarlyPresses, replayEarlyPresses, stopKeeping } from "./earlyPresses.ts";
import { nextTurn } from "./ui/timing/nextTurn.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
const page = document.documentElement.dataset;

/**
 * Takes over the page that the build drew ahead, where it is the one that was asked for; else draws it. What is on screen
 * stays free to scroll meanwhile: making the app, finding its page and drawing it are turns of their own.
 */
async function start(root: HTMLElement): Promise<void> {
  const isDrawn = root.hasChildNodes();
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
    // The router then draws the same tree as it did ahead.
    router.ssr = { manifest: undefined };
    const takeOver = () => void hydrateRoot(root, <TakingOver>{app}</TakingOver>);
    // In small turns, so that no input waits; but at once where some does wait.
    if (hasEarlyPresses()) takeOver();
    else startTransition(takeOver);
  } else {
    flushSync(() => createRoot(root).render(app));
    // What was drawn ahead for another address was hidden until now.
    delete page["asked"];
    setTimeout(replayEarlyPresses);
  }
  // From here on React hears what is pressed, and takes over first what it is pressed on.
  stopKeeping();
}

/** Does, as soon as the page answers, what was asked of it before. */
function TakingOver({ children }: { readonly children: ReactNode }) {
  // Only in a turn of its own can React take over at once what a press lands on.
  useEffect(() => void setTimeout(replayEarlyPresses), []);
  return children;
}

void start(root);
