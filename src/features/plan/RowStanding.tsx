import { memo } from "react";
import { actualWords } from "../../domain/kpi/kpiActual.ts";
import { countEvidence } from "../../domain/plan/evidence.ts";
import { listActuals } from "../../domain/plan/planActuals.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { isSetAside, type PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./PlanTable.module.css";
import { describeDay, findToday } from "../../parts/day.ts";

/** Where a person stands with a row beside their rating: what was measured, evidence, next action. */
export const RowStanding = memo(function RowStanding({ row }: { readonly row: PlanRow }) {
  const ladder = useLadder();
  const { note, evidence } = row;
  return (
    <div className={styles.standing}>
      {isSetAside(row) && <p className="quiet">{note.reason}</p>}
      {listActuals(ladder, row).map(({ key, target, actual, verdict, date }) => (
        <p key={key}>
          {verdict ? (
            <>
              {actual}: <strong>{actualWords[verdict.verdict].toLowerCase()}</strong>
            </>
          ) : (
            `${actual}, not judged: measured against “${target}”, which is asked no longer`
          )}
          {date && <span className="quiet"> {describeDay(date)}</span>}
        </p>
      ))}
      {evidence.length > 0 && <p>{capitalise(countEvidence(evidence))}</p>}
      {note.done && note.done.length > 0 && (
        <p className="quiet">{capitalise(countNoun(note.done.length, "action"))} done</p>
      )}
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
