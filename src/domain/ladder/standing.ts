import type { Entry } from "./entries.ts";
import {
  commonalityRank,
  compareCommonality,
  compareDecider,
  compareImportance,
  deciderRank,
  deciderWords,
  describeCommonality,
  describeImportance,
  importanceRank,
  tierRank,
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

/** Above 0 where `after` stands higher, shade included; 0 also where the two cannot be told against each other. */
export function compareStandings(before: Entry, after: Entry): number {
  if (before.kind === "skill" && after.kind === "skill")
    return compareImportance(before.value.importance, after.value.importance);
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
