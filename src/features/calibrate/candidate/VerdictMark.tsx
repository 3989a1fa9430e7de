import { barWords } from "../../../domain/calibrate/scorecard.ts";
import type { BarVerdict } from "../../../domain/calibrate/session.ts";
import styles from "./CandidateView.module.css";

const symbols = { below: "↓", meets: "=", exceeds: "↑", "not-seen": "○" } as const satisfies Record<BarVerdict, string>;

/** Where an interviewer sees a candidate against the bar, as a symbol and in words. */
export function VerdictMark({ verdict }: { readonly verdict: BarVerdict }) {
  return (
    <span className={`${styles.verdict} ${styles[verdict]}`}>
      <i aria-hidden="true">{symbols[verdict]}</i>
      {barWords[verdict]}
    </span>
  );
}
