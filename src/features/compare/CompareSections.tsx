import { useMemo, useState } from "react";
import { isChanged } from "../../domain/compare/compare.ts";
import type { FilteredSection } from "../../domain/compare/filter.ts";
import type { SectionId } from "../../domain/ladder/ladder.ts";
import { rowHeight } from "../../ui/table/DataTableBlock.tsx";
import { EmptyResult } from "../../ui/page/EmptyResult.tsx";
import { Leaving } from "../../ui/timing/Leaving.tsx";
import { OutlinedParts } from "../../ui/page/OutlinedParts.tsx";
import { stageList } from "../../ui/timing/stageList.ts";
import { useArrival } from "../../ui/page/useArrival.ts";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { useNextPaint } from "../../ui/timing/useNextPaint.ts";
import { ColumnPicker } from "../../parts/ColumnPicker.tsx";
import { CompareSection } from "./CompareSection.tsx";
import styles from "./CompareSections.module.css";
import { FilterLine } from "./FilterLine.tsx";
import { noFilters } from "./noFilters.ts";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly view: ComparisonView;
  readonly update: UpdateSearch;
}

/** So many sections may be in view, where the first ones are folded or short. */
const mostInView = 3;

const toKey = ({ section }: FilteredSection) => section.id;

const isOf = (id: SectionId, row: string | undefined) => row?.startsWith(`${id}.`) ?? false;

/** About how tall a section is that is still to come, in pixels: its heading, its rows, and what is between. */
const estimateHeight = ({ shown }: FilteredSection) => 80 + shown.length * rowHeight;

/** The sections with their outline. */
export function CompareSections({ view, update }: Props) {
  const { comparison, sections, chosen, columns, openRow, folded, isFiltered, classes } = view;
  const { levels, reference } = comparison;
  useArrival(openRow);
  const listed = useMemo(
    () => sections.filter(({ shown, unchanged }) => shown.length + (isFiltered ? 0 : unchanged.length) > 0),
    [sections, isFiltered],
  );
  const showsSame = classes.includes("same");
  const items = useMemo(
    () =>
      listed.map(({ section: { id, title }, shown }) => ({
        id,
        title,
        note: levels.length > 1 ? (showsSame ? shown : shown.filter(isChanged)).length : undefined,
      })),
    [listed, levels, showsSame],
  );
  const { shown } = columns;
  const given = useMemo(() => ({ levels, reference, columns: shown, listed }), [levels, reference, shown, listed]);
  const painted = useNextPaint(given);
  const [atHand] = useState(() => new Set<SectionId>());
  const isPrinting = useIsPrinting();
  const staged = stageList(listed, isPrinting ? listed : painted.listed, {
    toKey,
    isAtOnce: ({ section }, place) => place < mostInView || isOf(section.id, openRow),
  });
  // Other levels alone leave each section where it is: those out of view have them once what is in view is painted.
  const isLate = !isFiltered && painted.levels !== levels;
  const before = new Map(isLate ? painted.listed.map((section) => [section.section.id, section]) : []);
  // The outline's figures follow the rows, and so does how many there are.
  const outline = useNextPaint(items);
  const counted = useNextPaint(sections);
  if (listed.length === 0) return <EmptyResult what="row" onClear={() => update(noFilters)} />;
  return (
    <OutlinedParts
      label="Sections"
      items={outline}
      isWide={columns.shown.length > 3}
      line={(isFiltered || chosen) && <FilterLine comparison={comparison} sections={counted} update={update} />}
    >
      <ColumnPicker levels={levels} columns={columns} onChoose={(id) => update({ view: id })} />
      {staged.map(({ key, item: current, place, stage }) => {
        const { id } = current.section;
        if (stage === "coming") return <div key={key} style={{ height: estimateHeight(current) }} />;
        const isLeaving = stage === "leaving";
        const old = isLeaving ? current : place > 0 && !atHand.has(id) ? before.get(id) : undefined;
        const drawn = old ? painted : given;
        return (
          <Leaving key={key} isLeaving={isLeaving} className={styles.part}>
            <CompareSection
              levels={drawn.levels}
              reference={drawn.reference}
              columns={drawn.columns}
              section={old ?? current}
              place={place}
              openRow={isOf(id, openRow) ? openRow : undefined}
              isFolded={folded.includes(id)}
              update={update}
              folded={folded}
              atHand={atHand}
            />
          </Leaving>
        );
      })}
    </OutlinedParts>
  );
}
