import type { Plan } from "../../domain/plan.ts";
import { ConflictDialog } from "../../parts/kept/ConflictDialog.tsx";
import { planNoun } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";

/** Another tab saved this plan while this one held something else. */
export function PlanConflict({ plan }: { readonly plan: Plan }) {
  const theirs = usePlans((state) => state.conflicts[plan.id]);
  const resolve = usePlans((state) => state.resolve);
  return <ConflictDialog noun={planNoun} theirs={theirs} onResolve={(choice) => resolve(plan.id, choice)} />;
}
