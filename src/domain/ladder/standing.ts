import type { Entry } from "./entries.ts";
import {
  commonalityRank,
  commonalityWords,
  compareCommonality,
  compareDecider,
  compareImportance,
  compareSkills,
  deciderRank,
  deciderWords,
  describeCommonality,
  describeImportance,
  importanceRank,
  importanceWords,
  tierRank,
  tierWords,
} from "./importance.ts";

/** Where an entry stands at its level, before its shade: importance, commonality, or who decides. */
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

/** How an entry stands, in a word and without its shade: importance, commonality, who decides. Undefined of all others. */
export function nameStanding(entry: Entry): string | undefined {
  switch (entry.kind) {
    case "skill":
      return importanceWords[entry.value.importance.base];
    case "tool":
      return commonalityWords[entry.value.commonality.base];
    case "statement":
      return entry.value.decides && deciderWords[entry.value.decides];
    default:
      return undefined;
  }
}

/** The standing in words, shade included: "Important (Critical, often in cloud-native organisations)". */
export function describeStanding(entry: Entry): string {
  switch (entry.kind) {
    case "skill":
      return describeImportance(entry.value.importance);
    case "tool":
      return describeCommonality(entry.value.commonality);
    case "statement":
      return entry.value.decides ? deciderWords[entry.value.decides] : "No decider named";
    default:
      return "Asked";
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

/** Above 0 where `after` stands higher, by its shade or as a must too; 0 also where neither stands above the other. */
export function compareStandings(before: Entry, after: Entry): number {
  if (before.kind === "skill" && after.kind === "skill") return compareSkills(before.value, after.value);
  if (before.kind === "tool" && after.kind === "tool")
    return compareCommonality(before.value.commonality, after.value.commonality);
  if (before.kind === "statement" && after.kind === "statement" && before.value.decides && after.value.decides)
    return compareDecider(before.value.decides, after.value.decides);
  return 0;
}

/** 0 where there is no standing; above it the rank of the base, within which a skill's tier decides. */
export function rankStanding(entry: Entry | undefined): number {
  switch (entry?.kind) {
    case "skill":
      return 1 + importanceRank[entry.value.importance.base] + tierRank[entry.value.tier] / 10;
    case "tool":
      return 1 + commonalityRank[entry.value.commonality.base];
    case "statement":
      return entry.value.decides ? 1 + deciderRank[entry.value.decides] : 0;
    case undefined:
      return 0;
    default:
      return 1;
  }
}
