import { Link } from "@tanstack/react-router";
import { findNeighbours, type TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import styles from "./KpiNeighbours.module.css";

interface Props {
  readonly item: TrackedKpi;
  readonly list: readonly TrackedKpi[];
}

/** The KPIs before and after this one in the catalogue. */
export function KpiNeighbours({ item, list }: Props) {
  const { previous, next } = findNeighbours(list, item);
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label="KPIs beside this one">
      {previous && (
        <Link to="/kpis/$kpiId" params={{ kpiId: previous.kpi.id }} rel="prev">
          ← {previous.kpi.name}
        </Link>
      )}
      {next && (
        <Link to="/kpis/$kpiId" params={{ kpiId: next.kpi.id }} rel="next" className={styles.next}>
          {next.kpi.name} →
        </Link>
      )}
    </nav>
  );
}
