import { useMemo } from "react";
import { type Ask, listAsks } from "../../domain/plan/gap.ts";
import { findLevel, type Level } from "../../domain/ladder/ladder.ts";
import { findDrift, type LadderDrift, listAdded } from "../../domain/plan/ladderDrift.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { listPlanRows, type PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useStableList } from "../../ui/timing/useStableList.ts";

export interface PlanRows {
  /** The plan's levels; undefined where the ladder does not have them, or is another one. */
  readonly way: { readonly from: Level; readonly to: Level } | undefined;
  readonly asks: readonly Ask[];
  readonly drift: LadderDrift;
  readonly rows: readonly PlanRow[];
}

/** What the plan's target asks, with what was written on it. What is asked is computed once per pair of levels. */
export function usePlanRows(plan: Plan): PlanRows {
  const ladder = useLadder();
  const isThisLadder = plan.ladder.id === ladder.id;
  const from = isThisLadder ? findLevel(ladder, plan.from) : undefined;
  const to = isThisLadder ? findLevel(ladder, plan.to) : undefined;
  const way = useMemo(() => from && to && { from, to }, [from, to]);
  const asks = useMemo(() => (way ? listAsks(ladder, way.from, way.to) : []), [ladder, way]);
  // Of the notes, drift goes by the keys alone, so that typing does not compare all words anew.
  const { words, ladder: of } = plan;
  const added = useStableList(listAdded(plan));
  const drift = useMemo(() => findDrift(ladder, { words, ladder: of }, asks, added), [ladder, words, of, asks, added]);
  const rows = useMemo(() => listPlanRows(ladder, plan, asks, drift), [ladder, plan, asks, drift]);
  return { way, asks, drift, rows };
}
