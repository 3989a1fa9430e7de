import type { Entry } from "./entries.ts";
import { commonalityWords, deciderWords, importanceWords } from "./importance.ts";

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
