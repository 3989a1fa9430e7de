import { memo } from "react";
import type { Level, Section } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { hasMatrix, matrixPaths } from "../../routes/matrixPaths.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";

interface Props {
  readonly kind: Section["kind"];
  readonly levels: readonly Level[];
}

/** Leads from a section to the screen that draws it: the matrix of all levels, or the charts of the two compared. */
export const SectionPlace = memo(function SectionPlace({ kind, levels }: Props) {
  const ladder = useLadder();
  if (kind === "kpis") {
    const ids = levels.map(({ id }) => id);
    const pair = ids.length === 2 && ids.join() !== findDefaultStep(ladder).join() ? { pair: ids } : {};
    return <SteadyLink to={{ to: "/kpis", search: pair }}>See the charts</SteadyLink>;
  }
  return hasMatrix(kind) ? <SteadyLink to={{ to: matrixPaths[kind] }}>See the matrix</SteadyLink> : null;
});
