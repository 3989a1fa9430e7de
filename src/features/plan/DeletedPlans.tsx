import { namePlan } from "../../domain/plan/namePlan.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { DeletedList } from "../../parts/kept/DeletedList.tsx";
import { daysKept } from "../../state/documents/bin.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** Plans that were deleted lately. */
export function DeletedPlans() {
  const { deleted, bringBack, dropDeleted, say } = usePlans();
  return (
    <DeletedList<Plan>
      noun={planNoun}
      deleted={deleted}
      days={daysKept}
      nameOf={namePlan}
      describe={describeWritten}
      onBringBack={bringBack}
      onDrop={(plan) => {
        dropDeleted(plan.id);
        say(`“${namePlan(plan)}” was deleted for good.`);
      }}
    />
  );
}

/** How much would be lost with it. */
function describeWritten({ notes, evidence }: Plan): string {
  const rows = countNoun(Object.keys(notes).length, "row");
  return `Notes on ${rows}, ${countNoun(evidence.length, "piece of evidence", "pieces of evidence")}.`;
}
