import { useParams } from "@tanstack/react-router";
import { usePlans } from "../../state/plan/plans.ts";
import { MissingPlan } from "./MissingPlan.tsx";
import { PlanConflicts } from "./PlanConflicts.tsx";
import { PlanSaid } from "./PlanSaid.tsx";
import { PlanView } from "./PlanView.tsx";
import { usePlansHere } from "./usePlansHere.ts";

/** One plan: what is asked, where the person stands with it, what comes next. */
export function PlanPage() {
  const { planId } = useParams({ from: "/plan/$planId" });
  const isOpen = usePlansHere();
  const plan = usePlans((state) => (Object.hasOwn(state.documents, planId) ? state.documents[planId] : undefined));
  if (!isOpen) return <h1 className="answer">Opening your plan…</h1>;
  return (
    <>
      {plan ? <PlanView key={plan.id} plan={plan} /> : <MissingPlan id={planId} />}
      <PlanConflicts />
      <PlanSaid openId={planId} />
    </>
  );
}
