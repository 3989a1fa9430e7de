import { type KpiOutcome, outcomeWords } from "../../domain/kpi/kpiOutcome.ts";
import { capitalise } from "../../domain/numberWords.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import styles from "./OutcomeMark.module.css";

/** How a KPI stands at one level against another, as symbol and word. */
export function OutcomeMark({ outcome }: { readonly outcome: KpiOutcome }) {
  const { word, change } = outcomeWords[outcome];
  if (outcome === "untracked") return <span className={styles.untracked}>{capitalise(word)}</span>;
  return <ChangeMark change={change} word={capitalise(word)} />;
}
