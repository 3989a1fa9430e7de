import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { toPlansText } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadText } from "../../ui/download.ts";
import { DamagedRecords } from "./DamagedRecords.tsx";
import { ImportPlans } from "./ImportPlans.tsx";
import { NewPlan } from "./NewPlan.tsx";
import { PlanCard } from "./PlanCard.tsx";
import { PlanSaid } from "./PlanSaid.tsx";
import styles from "./PlansPage.module.css";
import { usePlansHere } from "./usePlansHere.ts";

/** The plans of this browser, and a way to start one. */
export function PlansPage() {
  const ladder = useLadder();
  const isOpen = usePlansHere();
  const byId = usePlans((state) => state.plans);
  const say = usePlans((state) => state.say);
  useTitle("Plans");
  const plans = Object.values(byId).toSorted((left, right) => (left.changed < right.changed ? 1 : -1));
  const live = plans.filter(({ archived }) => !archived);
  const archived = plans.filter((plan) => plan.archived);
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
          <>
            <strong>{capitalise(countNoun(live.length, "plan"))}</strong> {live.length === 1 ? "is" : "are"} kept in
            this browser, and nowhere else.
          </>
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
          <DamagedRecords />
          {live.length > 0 && (
            <ul className={styles.cards} aria-label="Plans">
              {live.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
            </ul>
          )}
          <NewPlan mine={live[0]?.from} />
          <div className={styles.tools}>
            <ImportPlans />
            {plans.length > 0 && (
              <Button
                onClick={() => {
                  downloadText("rungs-plans.json", "application/json", toPlansText(plans));
                  say("rungs-plans.json was downloaded, with all plans.");
                }}
              >
                Export all
              </Button>
            )}
          </div>
          {archived.length > 0 && (
            <details className={styles.archive}>
              <summary>{capitalise(countNoun(archived.length, "archived plan"))}</summary>
              <ul className={styles.cards} aria-label="Archived plans">
                {archived.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <PlanSaid />
    </>
  );
}
