import { Link } from "@tanstack/react-router";
import type { Plan } from "../../domain/plan/plan.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { downloadPlan } from "./downloadPlan.ts";
import styles from "./PlanView.module.css";
import { Toolbar } from "../../ui/control/Toolbar.tsx";

/** The plan is on another ladder, or on levels that this one no longer has. Nothing of it is lost. */
export function StrangeLadder({ plan }: { readonly plan: Plan }) {
  const ladder = useLadder();
  return (
    <>
      <p className="eyebrow">
        <Link to="/plan">Plans</Link> · {plan.name}
      </p>
      <h1 className="answer">
        {plan.ladder.id === ladder.id
          ? `The ladder no longer has the levels of this plan, “${plan.from}” and “${plan.to}”.`
          : `This plan was made on another ladder, “${plan.ladder.id}” ${plan.ladder.version}.`}
      </h1>
      <p className={styles.under}>It is kept as it is, and can be taken along as a file.</p>
      <Toolbar label="The plan as it is">
        <Button onClick={() => downloadPlan(plan)}>Export as a file</Button>
      </Toolbar>
    </>
  );
}
