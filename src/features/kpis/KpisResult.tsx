import { memo } from "react";
import { groupBy } from "../../domain/groupBy.ts";
import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { EmptyResult } from "../../ui/EmptyResult.tsx";
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

/** The KPIs that fit, in the shape that was chosen; a way back where none do. */
export const KpisResult = memo(function KpisResult({ view, shape, column, update }: Props) {
  if (view.shown.length === 0) return <EmptyResult what="KPI" onClear={() => update(noFilters)} />;
  if (shape === "table") return <KpisTable view={view} column={column} update={update} />;
  if (shape === "rhythm") return <RhythmTable view={view} column={column} update={update} />;
  return <Cards view={view} update={update} />;
});

function Cards({ view, update }: Pick<Props, "view" | "update">) {
  const groups = [...groupBy(view.shown, (item) => nameGroup(item, view))];
  const counts = groups.map(([, items]) => items.length);
  return (
    <div className={styles.groups}>
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
