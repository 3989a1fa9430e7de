import type { Finding, FindingKind } from "../../domain/compare/summary.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";

/** Each number of the headline stands for as many rows, and the filter shows no others. */
const filterOf: Readonly<Record<FindingKind, CompareSearch>> = {
  "skills-new": { moved: "skill" },
  "skills-raised": { classes: ["raised"] },
  "skills-lowered": { classes: ["lowered"] },
  "skills-dropped": { moved: "skill-dropped" },
  "kpis-new": { moved: "kpi" },
  "kpis-dropped": { moved: "kpi-dropped" },
  "targets-changed": { moved: "target" },
  "statements-new": { classes: ["new"] },
  "statements-dropped": { classes: ["dropped"] },
};

/** What shows the rows that were counted, whatever else was filtered. Rows of other sections may have the same class. */
export function toFindingSearch({ what, section }: Finding): CompareSearch {
  const filter = filterOf[what];
  return filter.classes ? { ...filter, sections: [section] } : filter;
}
