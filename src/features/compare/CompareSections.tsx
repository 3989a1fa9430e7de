import { useMemo, useState } from "react";
import { countDifferences } from "../../domain/compare.ts";
import type { SectionId } from "../../domain/ladder.ts";
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
  const { shown } = columns;
  const given = useMemo(() => ({ levels, reference, columns: shown, listed }), [levels, reference, shown, listed]);
  const painted = useNextPaint(given);
  const [atHand] = useState(() => new Set<SectionId>());
  // Other levels alone leave each section where it is: those out of view have them once what is in view is painted.
  const isLate = !isFiltered && painted.levels !== levels;
  const before = new Map(isLate ? painted.listed.map((section) => [section.section.id, section]) : []);
  // The outline's figures follow the rows.
  const outline = useNextPaint(items);
  if (listed.length === 0) return <EmptyResult what="row" onClear={() => update(noFilters)} />;
  return (
    <OutlinedParts label="Sections" items={outline} isWide={columns.shown.length > 3}>
      <ColumnPicker levels={levels} columns={columns} onChoose={(id) => update({ view: id })} />
      {listed.map((current, place) => {
        const { id } = current.section;
        const old = place > 0 && !atHand.has(id) ? before.get(id) : undefined;
        const drawn = old ? painted : given;
        return (
          <CompareSection
            key={id}
            levels={drawn.levels}
            reference={drawn.reference}
            columns={drawn.columns}
            section={old ?? current}
            place={place}
            openRow={openRow?.startsWith(`${id}.`) ? openRow : undefined}
            isFolded={folded.includes(id)}
            update={update}
            folded={folded}
            atHand={atHand}
          />
        );
      })}
    </OutlinedParts>
  );
}
