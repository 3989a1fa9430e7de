import type { Commonality, Decider, Importance, ImportanceBase, SkillEntry } from "./ladder.ts";

export const importanceRank = { critical: 2, important: 1, optional: 0 } as const satisfies Record<
  ImportanceBase,
  number
>;
/** The order in which the lists of skills stand. How much a skill is asked for is told by `compareTier`. */
export const tierRank = { must: 3, good: 2, advanced: 1, emerging: 0 } as const satisfies Record<
  SkillEntry["tier"],
  number
>;
/** Optional and context-specific are different, and neither is above the other. */
export const commonalityRank = { common: 1, optional: 0, "context-specific": 0 } as const satisfies Record<
  Commonality["base"],
  number
>;
export const deciderRank = { independent: 4, team: 3, manager: 2, executive: 1, none: 0 } as const satisfies Record<
  Decider,
  number
>;

export const importanceWords = { critical: "Critical", important: "Important", optional: "Optional" } as const;
export const tierWords = {
  must: "Must have",
  good: "Good to have",
  advanced: "Advanced",
  emerging: "Emerging",
} as const;
export const commonalityWords = {
  common: "Common",
  optional: "Optional",
  "context-specific": "Context-specific",
} as const;
export const deciderWords = {
  independent: "Decides alone",
  team: "With the team",
  manager: "Manager decides",
  executive: "Executive decides",
  none: "No authority",
} as const satisfies Record<Decider, string>;

/**
 * Compares two importances: above 0 where `after` is higher. The base decides; where it is the same, the shade does
 * ("Important" to "Important, Critical in cloud-native organisations" is a step up).
 */
export function compareImportance(before: Importance, after: Importance): number {
  return importanceRank[after.base] - importanceRank[before.base] || pullOf(after) - pullOf(before);
}

/** How far the shade pulls away from the base: above 0 upward, below 0 downward. */
function pullOf({ base, or, to, trend }: Importance): number {
  return [or, to, trend].reduce((sum, shade) => sum + (shade ? importanceRank[shade] - importanceRank[base] : 0), 0);
}

/**
 * Above 0 where a skill becomes a must, below 0 where it ceases to be one. The other lists say why a skill is named – a help,
 * a way to grow, what is coming – and none of them asks for more than another: from "good to have" to "advanced" the level
 * speaks of more depth, not of less need.
 */
export function compareTier(before: SkillEntry["tier"], after: SkillEntry["tier"]): number {
  return Number(after === "must") - Number(before === "must");
}

type SkillStanding = Pick<SkillEntry, "importance" | "tier">;

/** Above 0 where `after` asks more for a skill: by its importance or, where that is the same, by its tier. */
export function compareSkills(before: SkillStanding, after: SkillStanding): number {
  return compareImportance(before.importance, after.importance) || compareTier(before.tier, after.tier);
}

/** Above 0 where `after` is more common. */
export function compareCommonality(before: Commonality, after: Commonality): number {
  const pull = ({ base, or }: Commonality) => (or ? commonalityRank[or] - commonalityRank[base] : 0);
  return commonalityRank[after.base] - commonalityRank[before.base] || pull(after) - pull(before);
}

/** Above 0 where `after` leaves more of the decision to the person: alone, team, manager, executive, no authority. */
export function compareDecider(before: Decider, after: Decider): number {
  return deciderRank[after] - deciderRank[before];
}

/** The shade of an importance in words, without its base: "Critical, often in cloud-native organisations". */
export function describeShade({ or, to, trend, when, note }: Importance): string | undefined {
  const parts = [
    to && `to ${importanceWords[to]}`,
    or && importanceWords[or],
    trend && `→ ${importanceWords[trend]}`,
    when,
    note,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

export function describeImportance(importance: Importance): string {
  const shade = describeShade(importance);
  return shade ? `${importanceWords[importance.base]} (${shade})` : importanceWords[importance.base];
}

/** The shade of a commonality in words, without its base: "choose one". */
export function describeCommonalityShade({ or, when, note }: Commonality): string | undefined {
  const parts = [or && commonalityWords[or], when, note].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

export function describeCommonality(commonality: Commonality): string {
  const shade = describeCommonalityShade(commonality);
  return shade ? `${commonalityWords[commonality.base]} (${shade})` : commonalityWords[commonality.base];
}
