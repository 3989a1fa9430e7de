import type { DoneAction, Note } from "./plan.ts";
import type { PlanRow } from "./planRow.ts";

/** A next action, with the row that it is for. */
export interface AgendaItem {
  readonly key: string;
  readonly subject: string;
  readonly action: string;
  /** ISO 8601; empty where no date was given. */
  readonly due: string;
  /** True where it was ticked off. */
  readonly isDone?: boolean;
}

/** An action that was ticked off, with the day that it was due by. */
export interface TickedAction extends DoneAction {
  readonly due: string;
}

export interface Agenda {
  readonly overdue: readonly AgendaItem[];
  readonly coming: readonly AgendaItem[];
  readonly undated: readonly AgendaItem[];
}

/**
 * The next actions of a plan by date, the earliest first. `today` is ISO 8601; what is due today is not overdue. Actions that
 * were `ticked` off, by the key of their row, keep their place until the row has another, or has them among those done no more.
 */
export function listAgenda(
  rows: readonly PlanRow[],
  today: string,
  ticked: Readonly<Record<string, TickedAction>> = {},
): Agenda {
  const items = rows.flatMap(({ key, ask, note }): AgendaItem[] => {
    const item = { key, subject: ask.subject };
    if (note.action.trim() !== "" || note.due !== "") return [{ ...item, action: note.action.trim(), due: note.due }];
    const done = ticked[key];
    return done && isAmongDone(note, done) ? [{ ...item, action: done.action, due: done.due, isDone: true }] : [];
  });
  const dated = items
    .filter(({ due }) => due !== "")
    .toSorted((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0));
  return {
    overdue: dated.filter(({ due }) => due < today),
    coming: dated.filter(({ due }) => due >= today),
    undated: items.filter(({ due }) => due === ""),
  };
}

const isAmongDone = ({ done = [] }: Note, { action, on }: DoneAction) =>
  done.some((one) => one.action === action && one.on === on);
