import type { ReactNode } from "react";
import { describeDay } from "../../../parts/day.ts";
import styles from "./MinutesView.module.css";

interface Props {
  /** What was decided; undefined where nothing was. */
  readonly decided: string | undefined;
  readonly why?: string | undefined;
  readonly by?: string | undefined;
  readonly date?: string | undefined;
  /** Stands below. */
  readonly children?: ReactNode;
}

/** What was decided on a person or a candidate, by whom, when and why. */
export function MinutesDecision({ decided, why, by = "", date = "", children }: Props) {
  if (decided === undefined) return <p className={styles.lead}>Nothing is decided yet.</p>;
  return (
    <div className={styles.decision}>
      <p>
        <strong>{decided}</strong>
        {by.trim() && `, by ${by}`}
        {date && `, ${describeDay(date)}`}.
      </p>
      <p className={styles.prose}>{why}</p>
      {children}
    </div>
  );
}
