import { useMemo } from "react";
import { type Ask, listLeftOut } from "../../domain/plan/gap.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { countNoun, joinWords } from "../../domain/numberWords.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";

interface Step {
  readonly from: Level;
  readonly to: Level;
}

interface Props extends Step {
  readonly skipped: readonly Level[];
  /** A step was chosen for a plan of its own. */
  onFollow?(step: Step): void;
}

/** What a plan that skips levels does not hold, and where a plan of each step is started. */
export function SkippedLevels({ from, skipped, to, onFollow }: Props) {
  const ladder = useLadder();
  const leftOut = useMemo(() => listLeftOut(ladder, from, skipped, to), [ladder, from, skipped, to]);
  const between = joinWords(skipped.map(({ title }) => title));
  const chain = [from, ...skipped, to];
  const steps = chain.slice(1).map((level, at): Step => ({ from: chain[at] as Level, to: level }));
  return (
    <>
      Skips {between}: the plan holds what {to.title} asks beside {from.title}
      {leftOut.length > 0 &&
        `, not the ${countNoun(leftOut.length, "gap")} that only ${between} ${skipped.length === 1 ? "sets" : "set"}${nameSome(leftOut)}`}
      . A plan of each step has all:{" "}
      {steps.map((step, at) => (
        <span key={step.to.id}>
          {at > 0 && ", "}
          <SteadyLink
            to={{ to: "/plan", search: { from: step.from.id, to: step.to.id } }}
            onFollow={() => onFollow?.(step)}
          >
            {step.from.title} → {step.to.title}
          </SteadyLink>
        </span>
      ))}
      .
    </>
  );
}

/** The first few that have a name of the catalogue, skills before others: a duty's topic says little on its own. */
function nameSome(asks: readonly Ask[]): string {
  const named = asks
    .filter(({ after }) => after.kind !== "statement")
    .toSorted((left, right) => Number(right.after.kind === "skill") - Number(left.after.kind === "skill"))
    .map(({ subject }) => subject);
  const told = joinWords(named.slice(0, 4));
  if (told === "") return "";
  return named.length === asks.length && named.length <= 4 ? `, ${told}` : `, among them ${told}`;
}
