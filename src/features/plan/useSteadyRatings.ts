import { useState } from "react";
import type { Rating } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";

/**
 * The ratings that rows are filtered and grouped by: those of the moment in which the person chose how rows are shown. A row
 * that is rated stays where it is until they choose anew, so that none moves or goes under the hands.
 */
export function useSteadyRatings(rows: readonly PlanRow[], search: PlanSearch): (row: PlanRow) => Rating {
  const chosen = [search.show, search.group, search.rating, search.section, search.class].join(" ");
  const [kept, setKept] = useState(() => keep(chosen, rows));
  if (kept.chosen !== chosen) setKept(keep(chosen, rows));
  return kept.ratingOf;
}

function keep(chosen: string, rows: readonly PlanRow[]) {
  const ratings = new Map(rows.map(({ ask, note }) => [ask.key, note.rating]));
  return { chosen, ratingOf: ({ ask, note }: PlanRow) => ratings.get(ask.key) ?? note.rating };
}
