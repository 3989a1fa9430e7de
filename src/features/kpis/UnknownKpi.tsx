import { Link } from "@tanstack/react-router";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { useTitle } from "../../routes/useTitle.ts";
import styles from "./UnknownKpi.module.css";

interface Props {
  readonly id: string;
  readonly list: readonly TrackedKpi[];
}

/** The address names a KPI that the ladder does not have. */
export function UnknownKpi({ id, list }: Props) {
  useTitle("No such KPI");
  return (
    <>
      <p className="eyebrow">No such KPI</p>
      <h1 className="answer">The ladder has no KPI “{id}”.</h1>
      <p className={styles.under}>
        It may have been mistyped, or the KPI has another name now. These are those it has:
      </p>
      <ul className={styles.list}>
        {list.map(({ kpi }) => (
          <li key={kpi.id}>
            <Link to="/kpis/$kpiId" params={{ kpiId: kpi.id }}>
              {kpi.name}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/kpis">All KPIs, level by level</Link>
      </p>
    </>
  );
}
