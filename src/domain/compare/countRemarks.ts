import { countChanges, countDifferences, type ComparedSection } from "./compare.ts";
import type { Entry } from "../ladder/entries.ts";
import type { Section } from "../ladder/ladder.ts";

/** What the sections of these kinds list. Besides, a level may say something of all of them. */
const members = { skills: "skill", behaviours: "behaviour", kpis: "kpi", tools: "tool" } as const satisfies Partial<
  Record<Section["kind"], Entry["kind"]>
>;

/**
 * How many changes of a section's rows are of general remarks, and not of one of the things that it lists: the headline
 * counts those alone. 0 in a section that lists nothing of a catalogue.
 */
export function countRemarks({ section: { kind }, rows }: Pick<ComparedSection, "section" | "rows">): number {
  if (!(kind in members)) return 0;
  const member = members[kind as keyof typeof members];
  return countDifferences(countChanges(rows.filter(({ cells }) => !cells.some((cell) => cell?.kind === member))));
}
