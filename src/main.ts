import { afterFirstPaint } from "./afterFirstPaint.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");

// A page that was drawn ahead is on screen before the app runs: what is to be seen waits for no script.
const isDrawnAhead = root.hasChildNodes() && document.documentElement.dataset["asked"] === undefined;
if (isDrawnAhead) await afterFirstPaint();
const { start } = await import("./start.tsx");
await start(root);
