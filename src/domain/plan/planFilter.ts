import { holdsWords } from "../filterWords.ts";
import type { ChangeClass } from "../compare/diff.ts";
import type { Rating } from "./plan.ts";
import type { PlanRow } from "./planRow.ts";
import { toLines } from "../compare/rowText.ts";

/** Which rows of a plan a reader wants to see. An empty list stands for all. */
export interface PlanFilter {
  /** Also what the present level asks already. */
  readonly everything: boolean;
  readonly ratings: readonly Rating[];
  readonly sections: readonly string[];
  readonly classes: readonly ChangeClass[];
  readonly words: readonly string[];
}

/** The rows that the filter shows, in their order. `ratingOf` tells the rating that a row is found by. */
export function filterPlanRows(
  rows: readonly PlanRow[],
  filter: PlanFilter,
  ratingOf = ({ note }: PlanRow): Rating => note.rating,
): PlanRow[] {
  const fits = <Value>(list: readonly Value[], value: Value) => list.length === 0 || list.includes(value);
  return rows.filter(
    (row) =>
      (filter.everything || row.ask.isGap) &&
      fits(filter.ratings, ratingOf(row)) &&
      fits(filter.sections, row.ask.section.id) &&
      fits(filter.classes, row.ask.change.class) &&
      (filter.words.length === 0 || holdsWords(toText(row), filter.words)),
  );
}

/** All words of a row: what is asked, and what the person wrote. */
function toText({ ask, note, evidence }: PlanRow): string {
  return [
    ask.subject,
    ...(ask.before ? toLines(ask.before) : []),
    ...toLines(ask.after),
    note.reason,
    note.action,
    ...(note.done ?? []).map(({ action }) => action),
    ...evidence.flatMap(({ title, story, confirmedBy }) => [title, story, confirmedBy]),
  ]
    .join("\n")
    .toLowerCase();
}
