import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { countImportances } from "../../domain/matrix/distribution.ts";
import { importanceWords } from "../../domain/ladder/importance.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { describeYears } from "../../parts/years.ts";
import barShapes from "../../ui/chart/BarShape.module.css";
import styles from "./LevelCard.module.css";

const shapes = [
  ["critical", "full"],
  ["important", "half"],
  ["optional", "hollow"],
] as const;

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
          {shapes.map(([base, shape]) => (
            <i
              key={base}
              className={barShapes[shape]}
              style={{ flexGrow: counts[base], "--tone": `var(--${base})` } as CSSProperties}
            />
          ))}
        </div>
        <p className="quiet figures">
          {level.skills.length} skills: {shapes.map(([base]) => `${counts[base]} ${importanceWords[base]}`).join(" · ")}
        </p>
        <p className="quiet figures">
          {level.kpis.length} KPIs · {level.behaviours.length} behaviours · {level.tools.length} tools
        </p>
      </div>
    </Link>
  );
}
