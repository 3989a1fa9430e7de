import type { ReactNode } from "react";
import type { ComparedRow } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import { SteadyLink } from "../../../routes/SteadyLink.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { toLevelsSearch } from "../toLevelsSearch.ts";

interface Props {
  readonly row: ComparedRow;
  readonly levels: readonly Level[];
  readonly children: ReactNode;
}

/** Leads to the row in the comparison, where its whole text stands. */
export function BriefRowLink({ row, levels, children }: Props) {
  const ladder = useLadder();
  return (
    <SteadyLink to={{ to: "/compare", search: { ...toLevelsSearch(ladder, levels), row: row.id } }}>
      {children}
    </SteadyLink>
  );
}
