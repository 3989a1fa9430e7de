import type { MainPath } from "../../routes/screens.ts";

type JobPath = Exclude<MainPath, "/">;

const jobOf = {
  "/compare": {
    title: "Compare levels",
    does: "What is new, raised or gone, row by row, from one level to another.",
  },
  "/skills": {
    title: "Skills by importance",
    does: "Critical, Important or Optional at each level; behaviours, tools and decision rights beside them.",
  },
  "/kpis": {
    title: "KPI targets",
    does: "What each level is measured by, and which targets tighten or loosen on the way up.",
  },
  "/plan": {
    title: "Plan a promotion",
    does: "What of the next level you can show, with evidence, dates and a packet for your manager.",
  },
  "/calibrate": {
    title: "Calibrate",
    does: "Whether several managers mean the same by a level: rate apart, then agree with reasons.",
  },
} as const satisfies Record<JobPath, { title: string; does: string }>;

/** What can be done from the first page, in the order of the bar. */
export const jobs = Object.entries(jobOf) as [JobPath, { readonly title: string; readonly does: string }][];
