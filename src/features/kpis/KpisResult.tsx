import { memo } from "react";
import { groupBy } from "../../domain/groupBy.ts";
import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { EmptyResult } from "../../ui/EmptyResult.tsx";
import { KpiCard } from "./KpiCard.tsx";
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
  const groups = [...groupBy(view.shown, (item) => nameGroup(item, view))];
  const places = new Map(groups.flatMap(([, items]) => items).map((item, at) => [item, at + 1]));
  return (
    <div className={styles.groups}>
      {groups.map(([title, items]) => (
        <section key={title} className={styles.group} aria-labelledby={toId(title)}>
          <h2 id={toId(title)}>{title}</h2>
          <ul className={styles.grid}>
            {items.map((item) => (
              <KpiCard
                key={item.kpi.id}
                place={places.get(item) ?? 1}
                item={item}
                levels={view.levels}
                from={view.from}
                to={view.to}
                tables={view.tables}
                update={update}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

const sortTitles = { name: "By name", levels: "By number of levels", verdict: "By verdict" } as const;

/** In the order of the catalogue KPIs stand under their category; in any other they follow one another. */
const nameGroup = ({ category }: TrackedKpi, { sort }: KpisView) => (sort ? sortTitles[sort] : (category?.title ?? ""));

const toId = (title: string) => `group-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
