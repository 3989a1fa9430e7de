import { Link } from "@tanstack/react-router";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { listFields } from "../../domain/ladder/fields.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./KpiLevels.module.css";

/** What each level calls the KPI, what it measures there, why it matters and how often it is looked at. */
export function KpiLevels({ item }: { readonly item: TrackedKpi }) {
  const { levels } = useLadder();
  return (
    <ul className={styles.levels}>
      {levels.map((level) => (
        <li key={level.id} className="sheet">
          <h3>
            <Link to="/levels/$levelId" params={{ levelId: level.id }}>
              {level.title}
            </Link>
          </h3>
          <Says item={item} level={level} />
        </li>
      ))}
    </ul>
  );
}

const names = { Called: "Called", "": "Measures", Why: "Why it matters", Type: "Type", Measured: "How often" };

function Says({ item, level }: { readonly item: TrackedKpi; readonly level: Level }) {
  const value = item.entries.get(level.id);
  if (!value) return <p className="quiet">Does not track it.</p>;
  const { kpi, category } = item;
  const fields = listFields({ kind: "kpi", key: `kpi:${kpi.id}`, subject: kpi.name, group: category.id, value });
  return (
    <dl>
      {fields.map(({ name, text }) => (
        <div key={name}>
          <dt>{names[name as keyof typeof names]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
