import { namePlan } from "../../domain/plan/namePlan.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { DeletedList } from "../../parts/kept/DeletedList.tsx";
import { daysKept } from "../../state/documents/bin.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** Plans that were deleted lately. */
export function DeletedPlans() {
  return (
    <DeletedList<Plan> noun={planNoun} kept={usePlans()} days={daysKept} nameOf={namePlan} describe={describeWritten} />
  );
}

/** How much would be lost with it. */
function describeWritten({ notes, evidence }: Plan): string {
  const rows = Object.keys(notes).length;
  const pieces = countNoun(evidence.length, "piece of evidence", "pieces of evidence");
  if (rows === 0) return evidence.length === 0 ? "Nothing was written on it." : `${capitalise(pieces)}, on no row.`;
  return `Notes on ${countNoun(rows, "row")}, ${evidence.length === 0 ? "no evidence" : pieces}.`;
}
