import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { listAsks } from "../../domain/plan/gap.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { listNextLevels, listTargets } from "../../domain/ladder/rungs.ts";
import { listSkipped } from "../../domain/plan/planStep.ts";
import { parsePlansSearch } from "../../routes/planSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useReadSearch } from "../../routes/useReadSearch.ts";
import { createPlan } from "../../state/plan/createPlan.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Choice } from "../../ui/control/Choice.tsx";
import styles from "./PlansPage.module.css";
import { SkippedLevels } from "./SkippedLevels.tsx";
import { StartForm } from "../../parts/kept/StartForm.tsx";

/**
 * Starts a plan: from a level to one above it, at first the next along the path. A link to the page may name either level,
 * as `/plan?from=junior&to=mid`; where it names only the second, the plan starts from the last that leads to it.
 */
export function NewPlan({ mine }: { readonly mine: string | undefined }) {
  const ladder = useLadder();
  const navigate = useNavigate();
  const add = usePlans((state) => state.add);
  const starts = ladder.levels.filter(({ id }) => listTargets(ladder, id).length > 0);
  const asked = useReadSearch(parsePlansSearch);
  const [fromId, setFrom] = useState(asked.from);
  const [toId, setTo] = useState(asked.to);
  const leads = (level: Level) => listNextLevels(ladder, level.id).some(({ id }) => id === asked.to);
  const from =
    starts.find(({ id }) => id === fromId) ??
    starts.findLast(leads) ??
    starts.find(({ id }) => id === mine) ??
    starts[0];
  if (!from) return <p>This ladder has no steps, so there is nothing to plan.</p>;
  const targets = listTargets(ladder, from.id);
  const to = targets.find(({ id }) => id === toId) ?? targets[0];
  if (!to) return null;
  const skipped = listSkipped(ladder, from.id, to.id);
  const toOptions = (levels: typeof targets) => levels.map(({ id, title }) => ({ value: id, text: title }));
  return (
    <StartForm
      label="A new plan"
      onStart={() => {
        const plan = createPlan(ladder, from, to, listAsks(ladder, from, to));
        add(plan, "The plan was made. It is saved in this browser as you write.");
        void navigate({ to: "/plan/$planId", params: { planId: plan.id } });
      }}
    >
      <Choice label="From my level" options={toOptions(starts)} value={from.id} onChange={setFrom} />
      <Choice label="To" options={toOptions(targets)} value={to.id} onChange={setTo} />
      <Button type="submit" look="chosen">
        Start a plan
      </Button>
      {skipped.length > 0 && (
        <p className={styles.skips} role="status">
          <SkippedLevels
            from={from}
            skipped={skipped}
            to={to}
            onFollow={(step) => {
              setFrom(step.from.id);
              setTo(step.to.id);
            }}
          />
        </p>
      )}
    </StartForm>
  );
}
