import { memo, useMemo } from "react";
import { sumCounts } from "../../domain/compare/compare.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { ClearButton } from "../../ui/control/ClearButton.tsx";
import { FilterMenu } from "../../ui/overlay/FilterMenu.tsx";
import { Foldable } from "../../ui/page/Foldable.tsx";
import { SetFilter } from "../../ui/control/SetFilter.tsx";
import { Segment } from "../../ui/control/Segment.tsx";
import { ClassFilter } from "./ClassFilter.tsx";
import styles from "./CompareControls.module.css";
import { CompareExport } from "./CompareExport.tsx";
import { countRows } from "./countRows.ts";
import { movedWords } from "./movedWords.ts";
import { noFilters } from "./noFilters.ts";
import { TextFilter } from "../../ui/control/TextFilter.tsx";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props extends Pick<
  ComparisonView,
  "comparison" | "sections" | "chosen" | "classes" | "moved" | "showsAll" | "filter" | "folded"
> {
  /** The text that rows must hold. */
  readonly q: string | undefined;
  readonly update: UpdateSearch;
}

const modes = [
  { value: "differences", text: "Only differences" },
  { value: "all", text: "Everything" },
] as const;

/** Which rows are shown, how many that leaves out, and what can be taken along. */
export const CompareControls = memo(function CompareControls(props: Props) {
  const { comparison, sections, chosen, classes, moved, showsAll, filter, folded, q, update } = props;
  const ladder = useLadder();
  const { shown, total } = countRows(comparison, sections);
  const isFiltered = classes.length > 0 || q !== undefined || moved !== undefined || chosen !== undefined;
  // What stands in place of the rows then leads back.
  const isEmpty = isFiltered && shown === 0;
  const counts = useMemo(() => sumCounts(sections.map(({ available }) => available)), [sections]);
  const isAlone = comparison.levels.length === 1;
  const setCount = [classes.length > 0, chosen !== undefined, showsAll && !isAlone].filter(Boolean).length;
  const isAllFolded = sections.every(({ section }) => folded.includes(section.id));
  const inFolded = countRows(
    comparison,
    sections.filter(({ section }) => folded.includes(section.id)),
  ).shown;
  return (
    <div className={`${styles.controls} no-print`}>
      <Foldable label={setCount > 0 ? `Filters (${setCount} set)` : "Filters"}>
        {!isAlone && (
          <>
            <Segment
              label="Rows shown"
              options={modes}
              // Who asks for what is the same sees it.
              value={showsAll || classes.includes("same") ? "all" : "differences"}
              onChange={(value) =>
                update(
                  value === "all"
                    ? { show: "all" }
                    : { show: undefined, classes: classes.filter((name) => name !== "same") },
                )
              }
            />
            <ClassFilter counts={counts} chosen={classes} onChange={(list) => update({ classes: list })} />
          </>
        )}
        <FilterMenu
          label="Sections"
          none="all"
          options={ladder.sections.map(({ id, title }) => ({ value: id, text: title }))}
          chosen={ladder.sections.flatMap(({ id }) => (chosen?.has(id) ? id : []))}
          onChange={(ids) => update({ sections: ids })}
        />
      </Foldable>
      {moved && (
        <SetFilter
          label={`No longer only rows where ${movedWords[moved]}`}
          onRemove={() => update({ moved: undefined })}
        >
          Where {movedWords[moved]}
        </SetFilter>
      )}
      <TextFilter value={q ?? ""} onChange={(text) => update({ q: text })} />
      <p className={`${styles.count} quiet figures`} role="status">
        {shown - inFolded} of {total} rows shown
        {total > shown && `, ${total - shown} hidden`}
        {inFolded > 0 && `, ${inFolded} folded`}
      </p>
      {!isEmpty && sections.length > 1 && (
        <Button
          look="quiet"
          onClick={() => update({ folded: isAllFolded ? undefined : sections.map(({ section }) => section.id) })}
        >
          {isAllFolded ? "Unfold all" : "Fold all"}
        </Button>
      )}
      {isFiltered && !isEmpty && (
        <span className={styles.clear}>
          <ClearButton onClear={() => update(noFilters)}>Clear filters</ClearButton>
        </span>
      )}
      <CompareExport comparison={comparison} total={total} chosen={chosen} filter={filter} />
    </div>
  );
});
