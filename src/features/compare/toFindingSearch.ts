import type { Finding } from "../../domain/compare/summary.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";

/** Each number of the headline stands for as many rows, and the filter shows no others. */
const filterOf = {
  "skills-new": { moved: "skill" },
  "skills-raised": { moved: "importance" },
  "targets-changed": { moved: "target" },
  "statements-new": { classes: ["new"] },
} as const satisfies Record<Finding["what"], CompareSearch>;

/** What shows the rows that were counted: of these two levels, or of the default ones, whatever else was filtered. */
export function toFindingSearch({ what, section }: Finding, levels: readonly string[] | undefined): CompareSearch {
  return {
    ...(levels && { levels }),
    // Rows of other sections are new as well.
    ...(what === "statements-new" && { sections: [section] }),
    ...filterOf[what],
  };
}
