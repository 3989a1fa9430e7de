import { memo } from "react";
import { ClearButton } from "../../ui/control/ClearButton.tsx";
import { countRows } from "./countRows.ts";
import { noFilters } from "./noFilters.ts";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props extends Pick<ComparisonView, "comparison" | "sections"> {
  readonly update: UpdateSearch;
}

/** Beside the rows, where the controls are out of view: that not all rows are shown, and the way to all. */
export const FilterLine = memo(function FilterLine({ comparison, sections, update }: Props) {
  const { shown, total } = countRows(comparison, sections);
  return (
    <>
      <p className="figures">
        {shown} of {total} rows
      </p>
      <ClearButton onClear={() => update(noFilters)}>Clear filters</ClearButton>
    </>
  );
});
