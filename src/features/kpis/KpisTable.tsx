import { Link } from "@tanstack/react-router";
import { memo, useMemo } from "react";
import { compareEntries } from "../../domain/kpi/kpiChange.ts";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeTarget } from "../../domain/kpi/kpi.ts";
import { describeReasons } from "../../domain/kpi/kpiTable.ts";
import { describeBetter, findSymbol } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { describeRhythm } from "../../domain/kpi/rhythm.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import { ColumnPicker } from "../../parts/ColumnPicker.tsx";
import { useColumns } from "../../parts/useColumns.ts";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../ui/useIsPhone.ts";
import styles from "./KpisTable.module.css";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly column: string | undefined;
  readonly update: UpdateKpis;
}

/** Catalogue by levels: what each level asks of each KPI and how often, and the verdict on the two levels compared. */
export const KpisTable = memo(function KpisTable({ view, column, update }: Props) {
  const { levels, shown, from, to, sort } = view;
  const isPhone = useIsPhone();
  const inView = useColumns(levels, undefined, column ?? to.id);
  const columns = useMemo(
    (): Column<TrackedKpi>[] => [
      { id: "kpi", header: "KPI", cell: (item) => <Subject item={item} from={from} to={to} /> },
      ...inView.shown
        .flatMap((at) => levels[at] ?? [])
        .map((level) => ({
          id: level.id,
          header: level.title,
          cell: (item: TrackedKpi) => <Cell item={item} level={level} />,
        })),
    ],
    [levels, inView, from, to],
  );
  return (
    <div className={styles.whole}>
      <ColumnPicker levels={levels} columns={inView} onChoose={(id) => update({ column: id })} />
      <div className="sheet">
        <DataTable
          caption={`KPI targets by level, with the verdict from ${from.title} to ${to.title}`}
          columns={columns}
          items={shown}
          toId={({ kpi }) => kpi.id}
          toHeading={({ category }) => (sort ? undefined : category.title)}
          toText={({ kpi }) => kpi.name}
          stacked={isPhone}
        />
      </div>
    </div>
  );
});

function Subject({ item, from, to }: { readonly item: TrackedKpi; readonly from: Level; readonly to: Level }) {
  const { kpi, entries } = item;
  const change = compareEntries(kpi, entries.get(from.id), entries.get(to.id));
  return (
    <>
      <Link to="/kpis/$kpiId" params={{ kpiId: kpi.id }} className={styles.name}>
        {kpi.name}
      </Link>
      <p className={styles.under}>{describeBetter(item)}</p>
      <OutcomeMark outcome={change.outcome} />
      {change.outcome !== "equal" && (
        <p className={styles.under}>
          <FigureText>{describeReasons(change)}</FigureText>
        </p>
      )}
    </>
  );
}

function Cell({ item, level }: { readonly item: TrackedKpi; readonly level: Level }) {
  const entry = item.entries.get(level.id);
  if (!entry) return <span className={styles.absent}>Not tracked</span>;
  return (
    <>
      <ul>
        {entry.targets.map((target) => (
          <li key={describeTarget(target)}>
            {findSymbol(target) && <span aria-hidden="true">{findSymbol(target)} </span>}
            <FigureText>{describeTarget(target)}</FigureText>
          </li>
        ))}
      </ul>
      <p className={styles.under}>{describeRhythm(entry)}</p>
    </>
  );
}
