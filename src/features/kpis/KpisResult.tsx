import { memo } from "react";
import { groupBy } from "../../domain/groupBy.ts";
import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { EmptyResult } from "../../ui/EmptyResult.tsx";
import { useNextPaint } from "../../ui/useNextPaint.ts";
import { KpiGroup } from "./KpiGroup.tsx";
import type { KpiShape } from "./kpiShapes.ts";
import styles from "./KpisResult.module.css";
import { KpisTable } from "./KpisTable.tsx";
import { noFilters } from "./noFilters.ts";
import { RhythmTable } from "./RhythmTable.tsx";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly shape: KpiShape;
  readonly column: string | undefined;
  readonly update: UpdateKpis;
}

/**
 * The KPIs that fit, in the shape that was chosen; a way back where none do. Charts that something else takes the place of
 * are hidden at once, and taken away after the paint: there are dozens.
 */
export const KpisResult = memo(function KpisResult({ view, shape, column, update }: Props) {
  const before = useNextPaint(shape);
  if (view.shown.length === 0) return <EmptyResult what="KPI" onClear={() => update(noFilters)} />;
  return (
    <>
      {[shape, before].includes("charts") && <Cards view={view} isHidden={shape !== "charts"} update={update} />}
      {shape === "table" && <KpisTable view={view} column={column} update={update} />}
      {shape === "rhythm" && <RhythmTable view={view} column={column} update={update} />}
    </>
  );
});

interface CardsProps extends Pick<Props, "view" | "update"> {
  readonly isHidden: boolean;
}

function Cards({ view, isHidden, update }: CardsProps) {
  const groups = [...groupBy(view.shown, (item) => nameGroup(item, view))];
  const counts = groups.map(([, items]) => items.length);
  return (
    <div className={isHidden ? styles.leaving : styles.groups} aria-hidden={isHidden || undefined}>
      {groups.map(([title, items], at) => (
        <KpiGroup
          key={title}
          title={title}
          items={items}
          before={counts.slice(0, at).reduce((sum, count) => sum + count, 0)}
          levels={view.levels}
          from={view.from}
          to={view.to}
          tables={view.tables}
          update={update}
        />
      ))}
    </div>
  );
}

const sortTitles = { name: "By name", levels: "By number of levels", verdict: "By verdict" } as const;

/** In the order of the catalogue KPIs stand under their category; in any other they follow one another. */
const nameGroup = ({ category }: TrackedKpi, { sort }: KpisView) => (sort ? sortTitles[sort] : (category?.title ?? ""));
