import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { listAgenda } from "../../domain/plan/agenda.ts";
import { namePlan } from "../../domain/plan/namePlan.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { describeReadiness } from "../../domain/plan/readiness.ts";
import { KeptCard } from "../../parts/kept/KeptCard.tsx";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { Button } from "../../ui/control/Button.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { PlanCardMenu } from "./PlanCardMenu.tsx";
import styles from "./PlansPage.module.css";
import { PlanTrouble } from "./PlanTrouble.tsx";
import { describeDay, findToday } from "../../parts/day.ts";
import { usePlanRows } from "./usePlanRows.ts";

/** One plan of the list: where it stands, and what can be done with it. */
export function PlanCard({ plan }: { readonly plan: Plan }) {
  const { way, rows, drift } = usePlanRows(plan);
  const edit = usePlans((state) => state.edit);
  const deed = usePlans((state) => state.deed);
  const [name, setName] = useState<string>();
  const { overdue } = listAgenda(rows, findToday());
  const card = useRef<HTMLLIElement>(null);
  const leave = () => {
    setName(undefined);
    afterPaint(() => card.current?.querySelector("a")?.focus());
  };
  return (
    <KeptCard ref={card} menu={<PlanCardMenu plan={plan} onRename={() => setName(plan.name)} />}>
      {name === undefined ? (
        <h2>
          <Link to="/plan/$planId" params={{ planId: plan.id }}>
            {namePlan(plan)}
          </Link>
        </h2>
      ) : (
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault();
            const next = name.trim();
            deed(`“${namePlan(plan)}” is now called “${namePlan({ name: next })}”.`, () =>
              edit(plan.id, (old) => (old.name === next ? old : { ...old, name: next })),
            );
            leave();
          }}
        >
          <TextField label="Name of the plan" value={name} most={planLimits.name} isFirst onChange={setName} />
          <Button type="submit">Rename</Button>
          <Button look="quiet" onClick={leave}>
            Cancel
          </Button>
        </form>
      )}
      <p className="quiet">
        {way ? `${way.from.title} → ${way.to.title}` : `Made on the ladder “${plan.ladder.id}” ${plan.ladder.version}`}{" "}
        · changed {describeDay(plan.changed.slice(0, 10))}
        {way && drift.hasMoved && ` · made on an earlier version of the ladder, ${plan.ladder.version}`}
        {overdue.length > 0 && ` · ${countNoun(overdue.length, "action")} overdue`}
      </p>
      <PlanTrouble plan={plan} />
      {way && <p className={styles.readiness}>{describeReadiness(rows).join(" ")}</p>}
    </KeptCard>
  );
}
