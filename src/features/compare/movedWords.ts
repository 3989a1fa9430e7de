import type { Moved } from "../../domain/compare/filter.ts";

/** What is said of rows that were chosen by what moved in them: "where …". */
export const movedWords = {
  importance: "importance rises",
  target: "targets change",
  skill: "skills are new",
} as const satisfies Record<Moved, string>;
