import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import { countRemarks } from "../../domain/compare/countRemarks.ts";
import type { FilteredSection } from "../../domain/compare/filter.ts";
import type { Level, SectionId } from "../../domain/ladder/ladder.ts";
import { changeWords } from "../../parts/changeWords.ts";
import { AsDrawn } from "../../ui/timing/AsDrawn.tsx";
import { Button } from "../../ui/control/Button.tsx";
import { rowHeight } from "../../ui/table/DataTableBlock.tsx";
import { useAsDrawn } from "../../ui/timing/useAsDrawn.ts";
import { useFresh } from "../../ui/timing/useFresh.ts";
import { useNearView } from "../../ui/timing/useNearView.ts";
import styles from "./CompareSection.module.css";
import { CompareTable } from "./CompareTable.tsx";
import { SectionPlace } from "./SectionPlace.tsx";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly levels: readonly Level[];
  readonly reference: number | undefined;
  /** The columns in view. */
  readonly columns: readonly number[];
  readonly section: FilteredSection;
  /** Which section of the page it is, from 0: the first is in view from the start. */
  readonly place: number;
  readonly openRow: string | undefined;
  readonly isFolded: boolean;
  readonly folded: readonly string[];
  readonly update: UpdateSearch;
  /** Keeps which sections of the page are in view or near it. */
  readonly atHand: Set<SectionId>;
}

/**
 * One section of the comparison: its counts, and its rows as a table. What changes is drawn at once in a section that is
 * in view, and in the others when the browser is idle; until a section was drawn it has its heading alone.
 */
export const CompareSection = memo(function CompareSection(props: Props) {
  const { atHand } = props;
  const { id } = props.section.section;
  const ref = useRef<HTMLElement>(null);
  // The props are the same object as long as they hold the same.
  const { shown, isInView } = useFresh(ref, props, props.openRow !== undefined, props.place);
  const { isNear } = useNearView(ref, 100);
  const isAtHand = isNear === true || isInView || props.place === 0 || props.openRow !== undefined;
  useLayoutEffect(() => {
    if (!isAtHand) return undefined;
    atHand.add(id);
    return () => void atHand.delete(id);
  }, [atHand, id, isAtHand]);
  const isAsDrawn = useAsDrawn((shown ?? props).section, isAtHand);
  return (
    <section ref={ref} id={id} aria-labelledby={`${id}-title`}>
      <SectionParts {...(shown ?? props)} isDrawn={shown !== undefined} isAsDrawn={isAsDrawn} />
    </section>
  );
});

interface PartsProps extends Omit<Props, "place" | "atHand"> {
  readonly isDrawn: boolean;
  /** What was drawn ahead still stands for the rows. */
  readonly isAsDrawn: boolean;
}

const SectionParts = memo(function SectionParts(props: PartsProps) {
  const {
    levels,
    reference,
    columns,
    section: filtered,
    openRow,
    isFolded,
    folded,
    update,
    isDrawn,
    isAsDrawn,
  } = props;
  const [showsUnchanged, setShowsUnchanged] = useState(false);
  const { section, counts, shown, unchanged, rows } = filtered;
  const { id, title } = section;
  const isUnfolded = showsUnchanged || unchanged.some((row) => row.id === openRow);
  const visible = useMemo(() => {
    const fitting = new Set([...shown, ...unchanged]);
    return isUnfolded ? rows.filter((row) => fitting.has(row)) : shown;
  }, [isUnfolded, shown, unchanged, rows]);
  const remarks = useMemo(() => countRemarks({ section, rows: shown }), [section, shown]);
  const hasRows = isAsDrawn || isDrawn;
  const height = visible.length * rowHeight;
  const table = { levels, reference, columns, section, rows: visible, openRow, update };
  return (
    <>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            onClick={() => update({ folded: isFolded ? folded.filter((other) => other !== id) : [...folded, id] })}
          >
            {title}
            <span aria-hidden="true" className={styles.sign}>
              {isFolded ? "▸" : "▾"}
            </span>
          </button>
        </h2>
        <span className="quiet figures">
          {changeClasses
            .filter((name) => counts[name] > 0)
            .map((name) => `${counts[name]} ${changeWords[name].word.toLowerCase()}`)
            .join(" · ")}
          {remarks > 0 &&
            ` · ${remarks} of the changes ${remarks === 1 ? "is a general remark" : "are general remarks"}`}
        </span>
        {section.digest && shown.length > 0 && (
          <p className={`${styles.digest} quiet`}>
            It says in short what other sections say
            {levels.length > 1 && ", so most of its changes are counted there too"}.
          </p>
        )}
        <span className={`${styles.place} quiet no-print`}>
          <SectionPlace kind={section.kind} levels={levels} />
        </span>
      </div>
      {!isFolded && (
        <>
          {visible.length > 0 && (
            <div
              className={`${styles.rows} sheet`}
              // As long as it is empty it must be as tall: the browser remembers how tall it was when it was in view.
              style={{ containIntrinsicBlockSize: `auto ${height}px`, minHeight: hasRows ? undefined : height }}
            >
              {isAsDrawn ? (
                <AsDrawn>
                  <CompareTable {...table} isPlain />
                </AsDrawn>
              ) : (
                isDrawn && <CompareTable {...table} />
              )}
            </div>
          )}
          {unchanged.length > 0 && (
            <Button
              look="quiet"
              className="no-print"
              aria-expanded={isUnfolded}
              onClick={() => {
                setShowsUnchanged(!isUnfolded);
                if (isUnfolded && openRow) update({ row: undefined });
              }}
            >
              {isUnfolded ? "Fold" : "Show"} {unchanged.length} unchanged {unchanged.length === 1 ? "row" : "rows"}
            </Button>
          )}
        </>
      )}
    </>
  );
});
