import { createRoot, hydrateRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { createApp } from "./createApp.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
const page = document.documentElement.dataset;
const { router, app } = createApp();

/** Takes over the page that the build drew ahead, where it is the one that was asked for; else draws it. */
async function start(root: HTMLElement) {
  if (root.hasChildNodes()) await router.load();
  const isWhole = router.state.matches.every(({ status }) => status === "success");
  if (root.hasChildNodes() && page["asked"] === undefined && isWhole) {
    // The router then draws the same tree as it did ahead.
    router.ssr = { manifest: undefined };
    hydrateRoot(root, app);
  } else flushSync(() => createRoot(root).render(app));
  // What was drawn ahead for another address was hidden until now.
  delete page["asked"];
}

void start(root);
