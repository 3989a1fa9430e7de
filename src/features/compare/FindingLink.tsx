import type { Finding, FindingKind } from "../../domain/compare/summary.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";

/** The filter that shows what was counted. */
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

/** The address of the rows that a finding counts. A class alone would show those of other sections too. */
function toFilter({ what, section }: Finding): CompareSearch {
  const filter = filterOf[what];
  return filter.classes ? { ...filter, sections: [section] } : filter;
}

interface FindingProps {
  readonly finding: Finding;
  readonly text: string;
  /** The two levels that it is about; undefined where they are the default. */
  readonly step: readonly string[] | undefined;
  readonly isFirst: boolean;
}

/** Leads to the rows that were counted: those of these two levels, whatever else was filtered. */
export function FindingLink({ finding, text, step, isFirst }: FindingProps) {
  return (
    <SteadyLink
      to={{
        to: "/compare",
        search: { ...(step && { levels: step }), ...toFilter(finding) } satisfies CompareSearch,
        hash: finding.section,
        hashScrollIntoView: false,
        resetScroll: false,
      }}
      onFollow={() => jumpTo(finding.section)}
    >
      {isFirst ? <strong>{text}</strong> : text}
    </SteadyLink>
  );
}
