import { useMemo } from "react";
import { countDifferences } from "../../domain/compare.ts";
import { EmptyResult } from "../../ui/EmptyResult.tsx";
import { OutlinedParts } from "../../ui/OutlinedParts.tsx";
import { useArrival } from "../../ui/useArrival.ts";
import { useNextPaint } from "../../ui/useNextPaint.ts";
import { ColumnPicker } from "../../parts/ColumnPicker.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { noFilters } from "./noFilters.ts";
import { useColumns } from "../../parts/useColumns.ts";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly view: ComparisonView;
  readonly update: UpdateSearch;
}

/** The sections with their outline. */
export function CompareSections({ view, update }: Props) {
  const { comparison, sections, openRow, folded, isFiltered } = view;
  const { levels, reference } = comparison;
  const columns = useColumns(levels, reference, view.columnView);
  useArrival(openRow);
  const listed = useMemo(
    () => sections.filter(({ shown, unchanged }) => shown.length + (isFiltered ? 0 : unchanged.length) > 0),
    [sections, isFiltered],
  );
  const items = useMemo(
    () =>
      listed.map(({ section: { id, title }, counts }) => ({
        id,
        title,
        note: levels.length > 1 ? countDifferences(counts) : undefined,
      })),
    [listed, levels],
  );
  // The outline's figures follow the rows.
  const outline = useNextPaint(items);
  if (listed.length === 0) return <EmptyResult what="row" onClear={() => update(noFilters)} />;
  return (
    <OutlinedParts label="Sections" items={outline} isWide={columns.shown.length > 3}>
      <ColumnPicker levels={levels} columns={columns} onChoose={(id) => update({ view: id })} />
      {listed.map((section, place) => (
        <CompareSection
          key={section.section.id}
          levels={levels}
          reference={reference}
          columns={columns.shown}
          section={section}
          place={place}
          openRow={openRow?.startsWith(`${section.section.id}.`) ? openRow : undefined}
          isFolded={folded.includes(section.section.id)}
          update={update}
          folded={folded}
        />
      ))}
    </OutlinedParts>
  );
}
