import { type Rating, ratings, ratingWords } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";

/** The rows with those of a group one after another, groups in the order of the ladder or of the ratings. */
export function groupRows(
  rows: readonly PlanRow[],
  group: PlanSearch["group"],
  ratingOf: (row: PlanRow) => Rating,
): readonly PlanRow[] {
  if (group === undefined) return rows;
  const rankOf = (row: PlanRow) => (group === "section" ? row.ask.section.number : ratings.indexOf(ratingOf(row)));
  return rows.toSorted((left, right) => rankOf(left) - rankOf(right));
}

/** The heading that a row stands under; undefined where rows are in no groups. */
export const findHeading =
  (group: PlanSearch["group"], ratingOf: (row: PlanRow) => Rating) =>
  (row: PlanRow): string | undefined =>
    group === "section" ? row.ask.section.title : group === "rating" ? ratingWords[ratingOf(row)] : undefined;
