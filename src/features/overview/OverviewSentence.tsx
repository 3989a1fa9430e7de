import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { nameSteps, type Rung } from "../../domain/ladder/rungs.ts";
import { findExtremes, type Step } from "../../domain/compare/steps.ts";

interface Props {
  /** From the highest to the lowest. */
  readonly rungs: readonly Rung[];
  readonly steps: readonly Step[];
}

/** How one enters, how many steps there are, which are the greatest and which the smallest. */
export function OverviewSentence({ rungs, steps }: Props) {
  const doors = rungs.at(-1)?.length ?? 0;
  const extremes = findExtremes(steps);
  return (
    <h1 className="answer">
      {capitalise(countNoun(doors, "door"))} in, {countNoun(rungs.length - 1, "step")} up.
      {extremes && (
        <>
          {" "}
          <strong>
            The steepest {extremes.steepest.length === 1 ? "is" : "are"} {nameSteps(extremes.steepest)}
          </strong>
          ; the thinnest {nameSteps(extremes.thinnest)}.
        </>
      )}
    </h1>
  );
}
