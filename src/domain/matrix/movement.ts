import type { Entry } from "../ladder/entries.ts";
import {
  compareCommonality,
  compareDecider,
  compareImportance,
  compareSkills,
  describeCommonality,
  describeImportance,
  deciderWords,
  tierWords,
} from "../ladder/importance.ts";

export const movements = ["new", "dropped", "raised", "lowered", "shifted"] as const;
/**
 * What happened in a cell of a matrix since the step below. Unlike a class of change it is about the standing alone:
 * importance and whether it is a must, commonality, who decides; not about words. Shifted is neither up nor down.
 */
export type Movement = (typeof movements)[number];

/** Undefined where nothing moved, or where neither level says anything. */
export function findMovement(before: Entry | undefined, after: Entry | undefined): Movement | undefined {
  if (!before || !after) return after ? "new" : before && "dropped";
  const sign = compareStandings(before, after);
  if (sign !== 0) return sign > 0 ? "raised" : "lowered";
  return findBase(before) === findBase(after) ? undefined : "shifted";
}

function compareStandings(before: Entry, after: Entry): number {
  if (before.kind === "skill" && after.kind === "skill") return compareSkills(before.value, after.value);
  if (before.kind === "tool" && after.kind === "tool")
    return compareCommonality(before.value.commonality, after.value.commonality);
  if (before.kind === "statement" && after.kind === "statement" && before.value.decides && after.value.decides)
    return compareDecider(before.value.decides, after.value.decides);
  return 0;
}

/** What a matrix shows in a cell before its shade: importance, commonality, or who decides. */
export function findBase(entry: Entry | undefined): string | undefined {
  switch (entry?.kind) {
    case "skill":
      return entry.value.importance.base;
    case "tool":
      return entry.value.commonality.base;
    case "statement":
      return entry.value.decides;
    default:
      return undefined;
  }
}

/**
 * The standings before and after in words, "Important → Critical"; of a skill that is as important as before and becomes a
 * must, or ceases to be one, its tiers.
 */
export function describeStandings(before: Entry, after: Entry): string {
  if (before.kind === "skill" && after.kind === "skill") {
    const [from, to] = [before.value, after.value];
    if (compareImportance(from.importance, to.importance) === 0 && compareSkills(from, to) !== 0)
      return `${tierWords[from.tier]} → ${tierWords[to.tier]}`;
  }
  return `${describeStanding(before)} → ${describeStanding(after)}`;
}

/** The standing in words, shade included: "Important (Critical, often in cloud-native organisations)". */
export function describeStanding(entry: Entry): string {
  switch (entry.kind) {
    case "skill":
      return describeImportance(entry.value.importance);
    case "tool":
      return describeCommonality(entry.value.commonality);
    case "statement":
      return entry.value.decides ? deciderWords[entry.value.decides] : "";
    default:
      return "Asked";
  }
}
