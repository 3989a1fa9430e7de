import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { compareEntries } from "../../domain/kpiChange.ts";
import type { TrackedKpi } from "../../domain/kpiCatalogue.ts";
import { describeBetter, describeReasons } from "../../domain/kpiTable.ts";
import styles from "./KpiCard.module.css";
import { KpiFigure } from "./KpiFigure.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly item: TrackedKpi;
  readonly view: KpisView;
  readonly update: UpdateKpis;
}

/** One KPI among many: its name, the verdict between the two levels compared, and its charts. */
export const KpiCard = memo(function KpiCard({ item, view, update }: Props) {
  const { kpi, entries } = item;
  const { levels, from, to, tables } = view;
  const isTable = tables.has(kpi.id);
  const change = compareEntries(kpi, entries.get(from.id), entries.get(to.id));
  const reasons = change.outcome === "equal" ? "" : describeReasons(change);
  return (
    <li className={`${styles.card} sheet`}>
      <div className={styles.head}>
        <h3>
          <Link to="/kpis/$kpiId" params={{ kpiId: kpi.id }}>
            {kpi.name}
          </Link>
        </h3>
        <span>
          <span className="visually-hidden">
            From {from.title} to {to.title}:{" "}
          </span>
          <OutcomeMark outcome={change.outcome} />
        </span>
      </div>
      <p className={styles.under}>
        {describeBetter(item)}
        {reasons && ` · ${reasons}`}
      </p>
      <KpiFigure
        item={item}
        levels={levels}
        shape={isTable ? "table" : "chart"}
        onShape={(shape) =>
          update({ tables: shape === "table" ? [...tables, kpi.id] : [...tables].filter((id) => id !== kpi.id) })
        }
      />
    </li>
  );
});
