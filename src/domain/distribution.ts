import type { ImportanceBase, Level } from "./ladder.ts";

export type ImportanceCounts = Readonly<Record<ImportanceBase, number>>;

/** How many skills a level asks for at each importance, by their base. */
export function countImportances({ skills }: Level): ImportanceCounts {
  const counts = { critical: 0, important: 0, optional: 0 };
  for (const { importance } of skills) counts[importance.base] += 1;
  return counts;
}
