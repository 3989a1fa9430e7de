import type { KpiOutcome } from "../../domain/kpiChange.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import { outcomeWords } from "./outcomeWords.ts";

/** How a KPI stands at one level against another, as symbol and word. */
export function OutcomeMark({ outcome }: { readonly outcome: KpiOutcome }) {
  const { word, change } = outcomeWords[outcome];
  return <ChangeMark change={change} word={word} />;
}
