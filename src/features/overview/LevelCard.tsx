import { Link } from "@tanstack/react-router";
import { countImportances } from "../../domain/matrix/distribution.ts";
import { importanceWords } from "../../domain/ladder/importance.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { describeYears } from "../../parts/years.ts";
import styles from "./LevelCard.module.css";

const order = ["critical", "important", "optional"] as const;

/** A level in a few lines: years, scope, and how many skills it asks for at each importance. */
export function LevelCard({ level }: { readonly level: Level }) {
  const counts = countImportances(level);
  return (
    <Link to="/levels/$levelId" params={{ levelId: level.id }} className={`${styles.card} sheet`}>
      <div>
        <h2 className={styles.name}>
          {level.title} <span className="quiet">{describeYears(level.years)}</span>
        </h2>
        <p className={styles.scope}>{level.scope}</p>
      </div>
      <div>
        <div className={styles.bar} aria-hidden="true">
          {order.map((base) => (
            <i key={base} className={styles[base]} style={{ flexGrow: counts[base] }} />
          ))}
        </div>
        <p className="quiet figures">
          {level.skills.length} skills: {order.map((base) => `${counts[base]} ${importanceWords[base]}`).join(" · ")}
        </p>
        <p className="quiet figures">
          {level.kpis.length} KPIs · {level.behaviours.length} behaviours · {level.tools.length} tools
        </p>
      </div>
    </Link>
  );
}
