import type { PlanRow } from "./planRow.ts";

/** A next action, with the row that it is for. */
export interface AgendaItem {
  readonly key: string;
  readonly subject: string;
  readonly action: string;
  /** ISO 8601; empty where no date was given. */
  readonly due: string;
}

export interface Agenda {
  readonly overdue: readonly AgendaItem[];
  readonly coming: readonly AgendaItem[];
  readonly undated: readonly AgendaItem[];
}

/** The next actions of a plan by date, the earliest first. `today` is ISO 8601; what is due today is not overdue. */
export function listAgenda(rows: readonly PlanRow[], today: string): Agenda {
  const items = rows
    .filter(({ note }) => note.action.trim() !== "" || note.due !== "")
    .map(({ key, ask, note }) => ({ key, subject: ask.subject, action: note.action.trim(), due: note.due }));
  const dated = items
    .filter(({ due }) => due !== "")
    .toSorted((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0));
  return {
    overdue: dated.filter(({ due }) => due < today),
    coming: dated.filter(({ due }) => due >= today),
    undated: items.filter(({ due }) => due === ""),
  };
}
