import { memo } from "react";
import type { Level, Section } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";

interface Props {
  readonly kind: Section["kind"];
  readonly levels: readonly Level[];
}

const matrices = {
  skills: "/skills",
  behaviours: "/skills/behaviours",
  tools: "/skills/tools",
  decisions: "/skills/decisions",
} as const satisfies Partial<Record<Section["kind"], string>>;

/** Leads from a section to the screen that draws it: the matrix of all levels, or the charts of the two compared. */
export const SectionPlace = memo(function SectionPlace({ kind, levels }: Props) {
  const ladder = useLadder();
  if (kind === "kpis") {
    const ids = levels.map(({ id }) => id);
    const pair = ids.length === 2 && ids.join() !== findDefaultStep(ladder).join() ? { pair: ids } : {};
    return <SteadyLink to={{ to: "/kpis", search: pair }}>See the charts</SteadyLink>;
  }
  if (!(kind in matrices)) return null;
  return <SteadyLink to={{ to: matrices[kind as keyof typeof matrices] }}>See the matrix</SteadyLink>;
});
