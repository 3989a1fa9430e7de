import { memo } from "react";
import { actualWords } from "../../domain/kpi/kpiActual.ts";
import { listActuals } from "../../domain/plan/planActuals.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { ratings } from "../../domain/plan/plan.ts";
import { describeRating, isClaimed, isSetAside, type PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./PlanTable.module.css";
import { describeDay, findToday } from "../../parts/day.ts";

/** Where a person stands with a row: rating, evidence, next action. */
export const RowStanding = memo(function RowStanding({ row }: { readonly row: PlanRow }) {
  const ladder = useLadder();
  const { note, evidence } = row;
  const isLacking = isClaimed(row) || (note.rating === "not-applicable" && !isSetAside(row));
  const steps = note.rating === "not-applicable" ? 0 : ratings.indexOf(note.rating);
  return (
    <div className={styles.standing}>
      <p className={`${styles.rating} ${isLacking ? styles.lacking : ""}`}>
        <svg viewBox="0 0 22 9" aria-hidden="true">
          {[0, 1, 2].map((at) => (
            <rect
              key={at}
              x={at * 7.5 + 0.7}
              y="0.7"
              width="5.6"
              height="7.6"
              rx="1"
              fill={at < steps ? "currentColor" : "none"}
              stroke="currentColor"
              strokeDasharray={note.rating === "not-applicable" ? "1.6 1.6" : undefined}
            />
          ))}
        </svg>
        <span>{describeRating(row)}</span>
      </p>
      {isSetAside(row) && <p className="quiet">{note.reason}</p>}
      {listActuals(ladder, row).map(({ key, actual, verdict, date }) => (
        <p key={key}>
          {actual}: <strong>{actualWords[verdict.verdict].toLowerCase()}</strong>
          {date && <span className="quiet"> {describeDay(date)}</span>}
        </p>
      ))}
      {evidence.length > 0 && <p>{capitalise(countNoun(evidence.length, "piece"))} of evidence</p>}
      {(note.action || note.due) && (
        <p>
          {note.due && (
            <span className={note.due < findToday() ? styles.late : "figures"}>
              {note.due < findToday() && "Overdue, "}
              {describeDay(note.due)}
              {note.action && ": "}
            </span>
          )}
          {note.action}
        </p>
      )}
    </div>
  );
});
