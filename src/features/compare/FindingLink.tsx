import type { Finding } from "../../domain/compare/summary.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import { toFindingSearch } from "./toFindingSearch.ts";

interface FindingProps {
  readonly finding: Finding;
  readonly text: string;
  /** The address of the two levels that it is about. */
  readonly search: CompareSearch;
  readonly isStrong: boolean;
}

/** Leads to the rows that were counted: those of these two levels, whatever else was filtered. */
export function FindingLink({ finding, text, search, isStrong }: FindingProps) {
  return (
    <SteadyLink
      to={{
        to: "/compare",
        search: { ...search, ...toFindingSearch(finding) } satisfies CompareSearch,
        hash: finding.section,
        hashScrollIntoView: false,
        resetScroll: false,
      }}
      onFollow={() => jumpTo(finding.section)}
    >
      {isStrong ? <strong>{text}</strong> : text}
    </SteadyLink>
  );
}
