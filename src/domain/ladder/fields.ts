import type { Entry } from "./entries.ts";
import { deciderWords, describeCommonality, describeImportance, tierWords } from "./importance.ts";
import { describeTarget } from "../kpi/kpi.ts";
import type { KpiEntry } from "./ladder.ts";

/** One named text of an entry. The main text of an entry has no name. */
export interface Field {
  readonly name: string;
  readonly text: string;
}

export const frequencyWords = {
  continuous: "continuous",
  daily: "daily",
  weekly: "weekly",
  monthly: "monthly",
  quarterly: "quarterly",
  "per-incident": "per incident",
} as const satisfies Record<KpiEntry["frequency"][number], string>;

/** What of an entry can rise or fall, in words: importance and tier, commonality, targets, who decides. */
export function listFacts(entry: Entry): string[] {
  switch (entry.kind) {
    case "skill":
      return [describeImportance(entry.value.importance), tierWords[entry.value.tier]];
    case "tool":
      return [describeCommonality(entry.value.commonality)];
    case "kpi":
      return entry.value.targets.map(describeTarget);
    case "statement":
      return entry.value.decides ? [deciderWords[entry.value.decides]] : [];
    case "behaviour":
    case "career":
    case "dimension":
      return [];
  }
}

/** The texts of an entry, in reading order. */
export function listFields(entry: Entry): Field[] {
  const field = (name: string, text: string | undefined): Field[] => (text ? [{ name, text }] : []);
  switch (entry.kind) {
    case "statement":
      return field("", entry.value.text);
    case "skill": {
      const { label, use, includes, examples } = entry.value;
      return [
        ...field("Called", label),
        ...field("", use),
        ...field("Covers", includes),
        ...field("For example", examples?.join(", ")),
      ];
    }
    case "tool":
      return [...field("Called", entry.value.label), ...field("", entry.value.use)];
    case "behaviour": {
      const { label, why, shows, strong } = entry.value;
      return [...field("Called", label), ...field("Why", why), ...field("Shows", shows), ...field("Strong", strong)];
    }
    case "kpi": {
      const { label, measures, why, type, frequency } = entry.value;
      return [
        ...field("Called", label),
        ...field("", measures),
        ...field("Why", why),
        ...field("Type", type?.join(", ")),
        ...field("Measured", frequency.map((name) => frequencyWords[name]).join(", ")),
      ];
    }
    case "career":
      return [
        ...field("Called", entry.value.label),
        ...field("Track", entry.value.track),
        ...field("", entry.value.text),
      ];
    case "dimension": {
      const { label, weight, meets, exceeds, evidence } = entry.value;
      return [
        ...field("Called", label),
        ...field("Weight", weight === undefined ? undefined : `${weight} % of the score`),
        ...field("Meets the bar", meets),
        ...field("Exceeds it", exceeds),
        ...field("Evidence", evidence),
      ];
    }
  }
}
