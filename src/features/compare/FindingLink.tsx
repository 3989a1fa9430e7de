import type { Finding } from "../../domain/compare/summary.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import { toFindingSearch } from "./toFindingSearch.ts";

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
        search: toFindingSearch(finding, step),
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
