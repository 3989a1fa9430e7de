import { groupBy } from "../groupBy.ts";
import type { Decider, ImportanceBase, Ladder, Level, SkillEntry } from "../ladder/ladder.ts";

export type ImportanceCounts = Readonly<Record<ImportanceBase, number>>;
export type Tier = SkillEntry["tier"];

/** How many skills a level asks for at each importance, by their base; of all tiers, or of the one given. */
export function countImportances({ skills }: Level, tier?: Tier): ImportanceCounts {
  const counts = { critical: 0, important: 0, optional: 0 };
  for (const skill of skills) if (tier === undefined || skill.tier === tier) counts[skill.importance.base] += 1;
  return counts;
}

/** How many rights a level has of each kind: what it decides alone, with the team, and what others decide. */
export function countDeciders({ sections }: Ladder, { statements }: Level): ReadonlyMap<Decider, number> {
  const deciders = sections
    .filter(({ kind }) => kind === "decisions")
    .flatMap(({ id }) => (statements[id] ?? []).flatMap(({ decides }) => decides ?? []));
  return new Map([...groupBy(deciders, (decider) => decider)].map(([decider, list]) => [decider, list.length]));
}
