import type { Ask } from "../../domain/plan/gap.ts";
import { adoptLadder, getWords, type LadderDrift } from "../../domain/plan/ladderDrift.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { listWithStrays } from "../../domain/plan/planActuals.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notice } from "../../ui/page/Notice.tsx";
import styles from "./PlanView.module.css";

interface Props {
  readonly plan: Plan;
  readonly asks: readonly Ask[];
  readonly drift: LadderDrift;
  readonly rows: readonly PlanRow[];
}

/** What became of the plan's rows on a newer ladder, until the person has taken note of it. */
export function PlanDrift({ plan, asks, drift, rows }: Props) {
  const ladder = useLadder();
  const edit = usePlans((state) => state.edit);
  if (!drift.hasMoved) return null;
  const namesOf = (kind: PlanRow["drift"]) => rows.filter((row) => row.drift === kind).map(({ ask }) => ask.subject);
  const kept = namesOf("kept").length;
  const parts = [
    { what: "reworded, look again", names: namesOf("reworded") },
    { what: "moved to another place", names: namesOf("moved") },
    { what: "asked anew", names: namesOf("new") },
    {
      what: "asked no longer, to be archived with all that you wrote on it",
      names: drift.removed.map((key) => getWords(plan, key).subject),
    },
    {
      what: "with a measured value whose target is asked no longer: it is kept, and not judged",
      names: listWithStrays(ladder, rows).map(({ ask }) => ask.subject),
    },
  ].filter(({ names }) => names.length > 0);
  return (
    <Notice>
      <div className={styles.drift}>
        <p>
          This plan was made on {ladder.title} {plan.ladder.version}; this is {ladder.version}.{" "}
          {capitalise(countNoun(kept, "row is", "rows are"))} as it was then.
        </p>
        <ul>
          {parts.map(({ what, names }) => (
            <li key={what}>
              {names.length} {what}: {names.join(", ")}.
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={() => edit(plan.id, (old) => adoptLadder(ladder, old, asks))}>
        Take over the ladder of today
      </Button>
    </Notice>
  );
}
