import { countDifferences } from "../../domain/compare.ts";
import { EmptyResult } from "../../ui/EmptyResult.tsx";
import { OutlinedParts } from "../../ui/OutlinedParts.tsx";
import { useArrival } from "../../ui/useArrival.ts";
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
  const filled = sections.filter(({ shown, unchanged }) => shown.length + unchanged.length > 0);
  const listed = isFiltered ? filled.filter(({ shown }) => shown.length > 0) : filled;
  if (listed.length === 0) return <EmptyResult what="row" onClear={() => update(noFilters)} />;
  return (
    <OutlinedParts
      label="Sections"
      items={listed.map(({ section, counts }) => ({
        id: section.id,
        title: section.title,
        note: levels.length > 1 ? countDifferences(counts) : undefined,
      }))}
      isWide={columns.shown.length > 3}
    >
      <ColumnPicker levels={levels} columns={columns} onChoose={(id) => update({ view: id })} />
      {listed.map((section, at) => (
        <CompareSection
          key={section.section.id}
          levels={levels}
          reference={reference}
          columns={columns.shown}
          section={section}
          isFirst={at === 0}
          openRow={openRow?.startsWith(`${section.section.id}.`) ? openRow : undefined}
          isFolded={folded.includes(section.section.id)}
          update={update}
          folded={folded}
        />
      ))}
    </OutlinedParts>
  );
}
