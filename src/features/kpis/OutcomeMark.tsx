import type { KpiOutcome } from "../../domain/kpi/kpiChange.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import styles from "./OutcomeMark.module.css";
import { outcomeWords } from "./outcomeWords.ts";

/** How a KPI stands at one level against another, as symbol and word. */
export function OutcomeMark({ outcome }: { readonly outcome: KpiOutcome }) {
  const { word, change } = outcomeWords[outcome];
  if (outcome === "untracked") return <span className={styles.untracked}>{word}</span>;
  return <ChangeMark change={change} word={word} />;
}
