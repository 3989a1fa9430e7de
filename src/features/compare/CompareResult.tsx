import { type ComponentProps, memo, useState } from "react";
import { Foldable } from "../../ui/page/Foldable.tsx";
import { useNextPaint } from "../../ui/timing/useNextPaint.ts";
import { CompareSections } from "./CompareSections.tsx";
import { StepSizes } from "./StepSizes.tsx";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly view: ComparisonView;
  readonly update: UpdateSearch;
}

/** What follows from the choices: the size of each step, and the rows. */
export const CompareResult = memo(function CompareResult({ view, update }: Props) {
  return (
    <>
      <LateStepSizes levels={view.comparison.levels} sections={view.chosen} view={view.stepView} update={update} />
      <CompareSections view={view} update={update} />
    </>
  );
});

/** The chart says the same of any levels, but for which step is theirs: that is told once their rows are painted. */
const LateStepSizes = memo(function LateStepSizes(props: ComponentProps<typeof StepSizes>) {
  return (
    <Foldable label="How large each step is" isOpen={useState(props.view !== undefined)[0]}>
      <StepSizes {...props} levels={useNextPaint(props.levels)} />
    </Foldable>
  );
});
