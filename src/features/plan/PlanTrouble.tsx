import type { Plan } from "../../domain/plan/plan.ts";
import { TroubleNotice } from "../../parts/kept/TroubleNotice.tsx";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { downloadPlan } from "./downloadPlan.ts";

/** Why the plan lives in this page alone. */
export function PlanTrouble({ plan }: { readonly plan: Plan }) {
  const trouble = usePlans((state) => state.troubles[plan.id]);
  const saveAgain = usePlans((state) => state.saveAgain);
  return (
    <TroubleNotice
      noun={planNoun}
      trouble={trouble}
      onDownload={() => downloadPlan(plan)}
      onSaveAgain={() => saveAgain(plan.id)}
    />
  );
}
