import type { MainPath } from "../routes/screens.ts";

/** The screens of the bar, from left to right. */
export const mainWords = {
  "/": "Ladder",
  "/compare": "Compare",
  "/skills": "Skills",
  "/kpis": "KPIs",
  "/plan": "Plan",
  "/calibrate": "Calibrate",
} as const satisfies Record<MainPath, string>;
export const mainPaths = Object.keys(mainWords) as MainPath[];
