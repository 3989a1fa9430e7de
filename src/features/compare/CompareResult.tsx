import { memo } from "react";
import { useLate } from "../../ui/useLate.ts";
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
  const { comparison } = view;
  // A chart is slow to draw, and says the same of any levels but for which step is theirs.
  const late = useLate(comparison) ?? comparison;
  return (
    <>
      <StepSizes levels={late.levels} sections={view.chosen} view={view.stepView} update={update} />
      <CompareSections view={view} update={update} />
    </>
  );
});
