import { ratings } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";

/** The rows with those of a group one after another, groups in the order of the ladder or of the ratings. */
export function groupRows(rows: readonly PlanRow[], group: PlanSearch["group"]): readonly PlanRow[] {
  if (group === undefined) return rows;
  const rankOf = ({ ask, note }: PlanRow) => (group === "section" ? ask.section.number : ratings.indexOf(note.rating));
  return rows.toSorted((left, right) => rankOf(left) - rankOf(right));
}
