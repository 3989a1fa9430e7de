import { capitalise, countNoun } from "../../domain/numberWords.ts";
import type { Rung } from "../../domain/ladder/rungs.ts";
import { rankSteps, type Step } from "../../domain/compare/steps.ts";

interface Props {
  /** From the highest to the lowest. */
  readonly rungs: readonly Rung[];
  readonly steps: readonly Step[];
}

/** How one enters, how many steps there are, which is the greatest and which the smallest. */
export function OverviewSentence({ rungs, steps }: Props) {
  const doors = rungs.at(-1)?.length ?? 0;
  const ranked = rankSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  return (
    <h1 className="answer">
      {capitalise(countNoun(doors, "door"))} in, {countNoun(rungs.length - 1, "step")} up.
      {most && least && most !== least && (
        <>
          {" "}
          <strong>The steepest is from {nameStep(most)}</strong>; the thinnest from {nameStep(least)}.
        </>
      )}
    </h1>
  );
}

const nameStep = ({ from, to }: Step) => `${from.title} to ${to.title}`;
