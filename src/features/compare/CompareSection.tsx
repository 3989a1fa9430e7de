import { memo, useMemo, useState } from "react";
import { changeClasses } from "../../domain/diff.ts";
import type { ComparedRow } from "../../domain/compare.ts";
import { listHeadings } from "../../domain/entries.ts";
import { nameRows } from "../../domain/rowText.ts";
import { type FilteredSection, toSearchText } from "../../domain/filter.ts";
import type { Level } from "../../domain/ladder.ts";
import { changeWords } from "../../parts/changeWords.ts";
import { describeYears } from "../../parts/years.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/Button.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { CompareCell } from "./CompareCell.tsx";
import styles from "./CompareSection.module.css";
import { RowPath } from "../../parts/RowPath.tsx";
import { RowSubject } from "../../parts/RowSubject.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly levels: readonly Level[];
  readonly reference: number | undefined;
  /** The columns in view. */
  readonly columns: readonly number[];
  readonly section: FilteredSection;
  readonly openRow: string | undefined;
  readonly isFolded: boolean;
  readonly folded: readonly string[];
  readonly update: UpdateSearch;
}

/** One section of the comparison: its counts, and its rows as a table. */
export const CompareSection = memo(function CompareSection(props: Props) {
  const { levels, reference, columns: inView, section: filtered, openRow, isFolded, folded, update } = props;
  const ladder = useLadder();
  const isPhone = useMediaQuery("(max-width: 640px)");
  const [showsUnchanged, setShowsUnchanged] = useState(false);
  const { section, counts, shown, unchanged, rows } = filtered;
  const { id, title } = section;
  const isUnfolded = showsUnchanged || unchanged.some((row) => row.id === openRow);
  const visible = useMemo(() => {
    const fitting = new Set([...shown, ...unchanged]);
    return isUnfolded ? rows.filter((row) => fitting.has(row)) : shown;
  }, [isUnfolded, shown, unchanged, rows]);
  const columns = useMemo(
    (): Column<ComparedRow>[] => [
      {
        id: "subject",
        header: nameRows(section),
        cell: (row) => {
          const isOpen = row.id === openRow;
          return (
            <RowSubject
              subject={row.subject}
              isOpen={isOpen}
              onToggle={() => update({ row: isOpen ? undefined : row.id })}
            />
          );
        },
      },
      ...inView.map((column): Column<ComparedRow> => {
        const level = levels[column] as Level;
        return {
          id: level.id,
          header: (
            <>
              {level.title}
              <small>
                {describeYears(level.years)}
                {column === reference && " · baseline"}
              </small>
            </>
          ),
          cell: (row) => <CompareCell row={row} column={column} reference={reference} />,
        };
      }),
    ],
    [section, inView, levels, reference, openRow, update],
  );
  const titles = useMemo(
    () => new Map(listHeadings(ladder, section).map((heading) => [heading.id, heading.title])),
    [ladder, section],
  );
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
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
        </span>
      </div>
      {!isFolded && (
        <>
          {visible.length > 0 && (
            <div className="sheet">
              <DataTable
                caption={`${title}: ${levels.map((level) => level.title).join(", ")} side by side`}
                columns={columns}
                items={visible}
                toId={toId}
                toHeading={(row) => (row.group === undefined ? undefined : titles.get(row.group))}
                toDetail={(row) => row.id === openRow && <RowPath ladder={ladder} row={row} levels={levels} />}
                toText={toSearchText}
                stacked={isPhone}
                markedId={openRow}
              />
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
    </section>
  );
});

const toId = ({ id }: ComparedRow) => id;
