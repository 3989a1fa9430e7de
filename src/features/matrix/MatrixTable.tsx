import { Link } from "@tanstack/react-router";
import { memo, useCallback, useMemo } from "react";
import type { MatrixRow } from "../../domain/matrix/matrix.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { nameRows } from "../../domain/compare/rowText.ts";
import { ColumnPicker } from "../../parts/ColumnPicker.tsx";
import { RowSubject } from "../../parts/RowSubject.tsx";
import { RowPath } from "../../parts/RowPath.tsx";
import { useColumns } from "../../parts/useColumns.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { EmptyResult } from "../../ui/page/EmptyResult.tsx";
import { joinClasses } from "../../ui/classNames.ts";
import { useIsDrawnAhead } from "../../ui/timing/useIsDrawnAhead.ts";
import { Grid, type GridColumn } from "../../ui/table/Grid.tsx";
import { useHintParts } from "../../ui/overlay/hintLoading.ts";
import { useArrival } from "../../ui/page/useArrival.ts";
import { LevelHead } from "./LevelHead.tsx";
import styles from "./MatrixTable.module.css";
import { matrixKinds } from "./matrixKinds.ts";
import { noFilters } from "./noFilters.ts";
import { StandingCell } from "./StandingCell.tsx";
import type { MatrixView } from "./useMatrix.ts";

interface Props {
  readonly view: MatrixView;
  readonly search: MatrixSearch;
  readonly update: UpdateSearch<MatrixSearch>;
}

/** How many levels fit beside the names of the rows. */
const room = { phone: 2, tablet: 5, desktop: 8 };

/** The matrix itself: rows under their categories, levels as columns, rows that open. */
export const MatrixTable = memo(function MatrixTable({ view, search, update }: Props) {
  const { matrix, groups, categories, sort } = view;
  const { kind, section, levels, doors } = matrix;
  const ladder = useLadder();
  const isAhead = useIsDrawnAhead();
  const inView = useColumns(levels, undefined, search.view ?? search.at?.[0] ?? findDefaultStep(ladder).at(-1), room);
  useArrival(search.row);
  useHintParts();
  const isFull = search.show === "full";
  const { row: openId, order, folded = [], levels: askedLevels } = search;
  const showsCategory = sort.by !== "category";
  const titles = useMemo(() => new Map<string, string>(categories.map(({ id, title }) => [id, title])), [categories]);
  const columns = useMemo((): GridColumn<MatrixRow>[] => {
    const direction = order === "reverse" ? "ascending" : "descending";
    return [
      {
        id: "name",
        place: 1,
        header: nameRows(section),
        sorted: sort.by === "name" ? (order === "reverse" ? "descending" : "ascending") : undefined,
        cell: (row, isOpen) => {
          const category = showsCategory && titles.get(row.group ?? "");
          return (
            <>
              <RowSubject
                subject={row.subject}
                isOpen={isOpen}
                tabIndex={-1}
                onToggle={() => update({ row: isOpen ? undefined : row.id })}
              />
              {category && <span className={styles.category}>{category}</span>}
            </>
          );
        },
      },
      ...inView.shown.flatMap((column): GridColumn<MatrixRow>[] => {
        const level = levels[column];
        if (!level) return [];
        return [
          {
            id: level.id,
            place: column + 2,
            isFar: inView.far.has(column),
            header: <LevelHead level={level} kind={kind} hasStep={(doors[column]?.length ?? 0) > 0} update={update} />,
            sorted: sort.by === "level" && sort.column === column ? direction : undefined,
            cell: (row) => <StandingCell matrix={matrix} row={row} column={column} isFull={isFull} />,
          },
        ];
      }),
    ];
  }, [matrix, section, levels, doors, inView, kind, sort, order, isFull, showsCategory, titles, update]);
  const toDetail = useCallback(
    (row: MatrixRow) => (
      <RowPath
        ladder={ladder}
        row={row}
        levels={levels}
        toLink={() => {
          const { origin, pathname } = globalThis.location;
          return `${origin}${pathname}${stringifySearch({ levels: askedLevels, row: row.id })}`;
        }}
      >
        <Link
          to="/compare"
          search={{ levels: levels.slice(-5).map(({ id }) => id), sections: [section.id], show: "all", row: row.id }}
        >
          See it in the comparison
        </Link>
      </RowPath>
    ),
    [ladder, levels, section, askedLevels],
  );
  const shown = useMemo(
    () =>
      groups.map(({ category, rows }) => {
        if (!category) return { items: rows };
        const { id, title } = category;
        const isFolded = folded.includes(id);
        return {
          heading: {
            id,
            content: (
              <button
                type="button"
                tabIndex={-1}
                className={styles.fold}
                aria-expanded={!isFolded}
                onClick={() => update({ folded: isFolded ? folded.filter((other) => other !== id) : [...folded, id] })}
              >
                <span aria-hidden="true">{isFolded ? "▸" : "▾"}</span>
                {title} <span className={styles.count}>{rows.length}</span>
              </button>
            ),
          },
          items: isFolded ? [] : rows,
        };
      }),
    [groups, folded, update],
  );
  if (view.rows.length === 0) return <EmptyResult what={matrixKinds[kind].row} onClear={() => update(noFilters)} />;
  return (
    <>
      <ColumnPicker levels={levels} columns={inView} joint=" · " onChoose={(id) => update({ view: id })} />
      <div className={joinClasses("sheet", isAhead && styles.ahead)} data-density={search.density}>
        <Grid
          caption={`${section.title} by level: ${levels.map(({ title }) => title).join(", ")}`}
          columns={columns}
          columnCount={levels.length + 1}
          groups={shown}
          toId={toId}
          toDetail={toDetail}
          openId={openId}
          isCompact={search.density === "compact"}
          hasSentences={isFull || kind === "decisions"}
        />
      </div>
    </>
  );
});

const toId = ({ id }: MatrixRow) => id;
