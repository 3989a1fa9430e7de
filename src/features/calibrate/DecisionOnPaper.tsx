import { describeDay } from "../../parts/day.ts";
import styles from "./DecisionOnPaper.module.css";

interface Props {
  readonly label: string;
  /** What was chosen, in words; empty where nothing was. */
  readonly chosen: string;
  readonly question: string;
  readonly why: string;
  readonly by: string;
  readonly date: string;
}

/** A decision as it is printed: what was written, and rules to write on where nothing was. */
export function DecisionOnPaper({ label, chosen, question, why, by, date }: Props) {
  return (
    <dl className={styles.paper}>
      <PaperField label={label} value={chosen} />
      <PaperField label={question} value={why} lines={3} />
      <PaperField label="Who decided" value={by} />
      <PaperField label="On" value={date && describeDay(date)} />
    </dl>
  );
}

function PaperField({ label, value, lines = 1 }: { label: string; value: string; lines?: number }) {
  return (
    <div>
      <dt>{label}</dt>
      {value.trim() === "" ? (
        <dd aria-label="Empty">
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} className={styles.rule} />
          ))}
        </dd>
      ) : (
        <dd className={styles.text}>{value}</dd>
      )}
    </div>
  );
}
