import type { Ask } from "../../domain/plan/gap.ts";
import { adoptLadder, getWords, type LadderDrift } from "../../domain/plan/ladderDrift.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { listWithStrays } from "../../domain/plan/planActuals.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notice } from "../../ui/page/Notice.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import styles from "./PlanView.module.css";

interface Props {
  readonly plan: Plan;
  readonly asks: readonly Ask[];
  readonly drift: LadderDrift;
  readonly rows: readonly PlanRow[];
  readonly search: PlanSearch;
}

/** What became of the plan's rows on a newer ladder, until the person has taken note of it. */
export function PlanDrift({ plan, asks, drift, rows, search }: Props) {
  const ladder = useLadder();
  const edit = usePlans((state) => state.edit);
  if (!drift.hasMoved) return null;
  const listOf = (kind: PlanRow["drift"]) => rows.filter((row) => row.drift === kind).map(toName);
  const kept = listOf("kept").length;
  const parts = [
    {
      one: "row was reworded, so look at it again",
      many: "rows were reworded, so look at them again",
      names: listOf("reworded"),
    },
    { one: "row moved to another place", many: "rows moved to another place", names: listOf("moved") },
    { one: "row is new", many: "rows are new", names: listOf("new") },
    {
      one: "row is no longer asked, and will be archived with all that you wrote on it",
      many: "rows are no longer asked, and will be archived with all that you wrote on them",
      names: drift.removed.map((key) => ({ text: getWords(plan, key).subject, key, row: undefined })),
    },
    {
      one: "row has a measured value whose target is no longer asked: it is kept, and not judged",
      many: "rows have a measured value whose target is no longer asked: it is kept, and not judged",
      names: listWithStrays(ladder, rows).map(toName),
    },
  ].filter(({ names }) => names.length > 0);
  return (
    <Notice>
      <div className={styles.drift}>
        <p>
          This plan was made on {ladder.title} {plan.ladder.version}; this is {ladder.version}.{" "}
          {kept === 1 ? "One row is as it was then." : `${capitalise(toNumberWord(kept))} rows are as they were then.`}
        </p>
        <ul>
          {parts.map(({ one, many, names }) => (
            <li key={one}>
              {capitalise(countNoun(names.length, one, many))}:{" "}
              {names.map(({ text, key, row }, at) => (
                <span key={key}>
                  {at > 0 && ", "}
                  {row === undefined ? (
                    text
                  ) : (
                    <SteadyLink
                      to={{
                        to: "/plan/$planId",
                        params: { planId: plan.id },
                        search: { ...search, row },
                        replace: true,
                        resetScroll: false,
                      }}
                      onFollow={() => jumpTo(row)}
                    >
                      {text}
                    </SteadyLink>
                  )}
                </span>
              ))}
              .
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={() => edit(plan.id, (old) => adoptLadder(ladder, old, asks))}>
        Update the plan to this version
      </Button>
    </Notice>
  );
}

const toName = ({ ask, key }: PlanRow) => ({ text: ask.subject, key, row: ask.key });
