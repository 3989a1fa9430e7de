import type { AgendaItem } from "../../domain/plan/agenda.ts";
import { describeDay } from "../../parts/day.ts";
import styles from "./PlanView.module.css";

interface Props {
  readonly item: AgendaItem;
  readonly isLate: boolean;
  /** It was ticked off, or is to be done again. */
  onTick(): void;
  /** Its row is asked for. */
  onOpen(): void;
}

/** A line of the agenda: a box to tick, the day, and the way to its row. A row that has a day alone has nothing to tick. */
export function AgendaLine({ item: { subject, action, due, isDone = false }, isLate, onTick, onOpen }: Props) {
  return (
    <li className={isDone ? `${styles.done} no-print` : undefined}>
      {action ? (
        <label className={`${styles.tick} no-print`}>
          <input type="checkbox" aria-label={`Done: ${action}`} checked={isDone} onChange={onTick} />
        </label>
      ) : (
        <span className="no-print" />
      )}
      <span className={`figures ${isLate && !isDone ? styles.late : ""}`}>{due ? describeDay(due) : "No date"}</span>
      <span>
        <button type="button" onClick={onOpen}>
          {action || subject}
        </button>
        {action && <span className="quiet"> {subject}</span>}
        {isDone && <strong> Done today</strong>}
      </span>
    </li>
  );
}
