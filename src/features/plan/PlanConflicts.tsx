import { namePlan } from "../../domain/plan/namePlan.ts";
import { ConflictDialog } from "../../parts/kept/ConflictDialog.tsx";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** Another tab saved a plan while this one held something else. Asked one after the other. */
export function PlanConflicts() {
  const conflicts = usePlans((state) => state.conflicts);
  const plans = usePlans((state) => state.documents);
  const resolve = usePlans((state) => state.resolve);
  const [theirs] = Object.values(conflicts);
  const mine = theirs && plans[theirs.id];
  if (!mine) return null;
  return (
    <ConflictDialog
      key={mine.id}
      noun={planNoun}
      name={namePlan(mine)}
      theirs={theirs}
      onResolve={(choice) => resolve(mine.id, choice)}
    />
  );
}
