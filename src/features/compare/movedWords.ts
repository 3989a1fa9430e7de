import type { Moved } from "../../domain/compare/filter.ts";

/** What is said of rows that were chosen by what moved in them: "where …". */
export const movedWords = {
  importance: "importance rises",
  target: "targets change",
  skill: "skills are new",
  "skill-dropped": "skills are no longer asked",
  kpi: "KPIs are new",
  "kpi-dropped": "KPIs are no longer tracked",
} as const satisfies Record<Moved, string>;
