import type { Plan } from "../../domain/plan/plan.ts";
import { KeptSentence } from "../../parts/kept/KeptSentence.tsx";
import { KeptList } from "../../parts/kept/KeptList.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { DamagedPlans } from "./DamagedPlans.tsx";
import { DeletedPlans } from "./DeletedPlans.tsx";
import { NewPlan } from "./NewPlan.tsx";
import { PlanCard } from "./PlanCard.tsx";
import { PlanConflicts } from "./PlanConflicts.tsx";
import { PlanSaid } from "./PlanSaid.tsx";
import styles from "./PlansPage.module.css";
import { PlansTools } from "./PlansTools.tsx";
import { usePlansHere } from "./usePlansHere.ts";

/** The plans of this browser, and a way to start one. */
export function PlansPage() {
  const ladder = useLadder();
  const isOpen = usePlansHere();
  const byId = usePlans((state) => state.documents);
  const troubles = usePlans((state) => state.troubles);
  useTitle("Plans");
  const plans = Object.values(byId).toSorted((left, right) => (left.changed < right.changed ? 1 : -1));
  const live = plans.filter(({ archived }) => !archived);
  return (
    <>
      <p className="eyebrow">
        Plan · {ladder.title} {ladder.version}
      </p>
      <h1 className="answer">
        {live.length === 0 ? (
          <>
            <strong>Plan a promotion:</strong> what the next level asks, what of it you can show, and what you do next.
          </>
        ) : (
          <KeptSentence noun={planNoun} count={live.length} unsaved={live.filter(({ id }) => troubles[id]).length} />
        )}
      </h1>
      {live.length === 0 && (
        <p className={styles.under}>
          A plan lists every gap between two levels. It stays in this browser: there is no account, and nothing is sent.
        </p>
      )}
      {!isOpen ? (
        <p className={styles.under} role="status">
          Opening your plans…
        </p>
      ) : (
        <>
          <DamagedPlans />
          <KeptList<Plan> noun={planNoun} documents={plans} toCard={(plan) => <PlanCard key={plan.id} plan={plan} />}>
            <NewPlan mine={live[0]?.from} />
            <PlansTools />
          </KeptList>
          <DeletedPlans />
        </>
      )}
      <PlanConflicts />
      <PlanSaid />
    </>
  );
}
