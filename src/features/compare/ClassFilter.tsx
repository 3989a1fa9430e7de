import type { ClassCounts } from "../../domain/compare/compare.ts";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import type { ChangeClass } from "../../domain/compare/diff.ts";
import { changeWords } from "../../parts/changeWords.ts";
import styles from "./ClassFilter.module.css";

interface Props {
  readonly counts: ClassCounts;
  readonly chosen: readonly ChangeClass[];
  onChange(classes: readonly ChangeClass[]): void;
}

/** The classes of change with their counts: legend and filter in one. None chosen shows all. */
export function ClassFilter({ counts, chosen, onChange }: Props) {
  return (
    <div className={styles.classes} role="group" aria-label="Classes of change shown">
      {changeClasses.map((name) => {
        const isChosen = chosen.includes(name);
        const { symbol, word } = changeWords[name];
        return (
          <button
            key={name}
            type="button"
            className={`${styles.class} ${styles[name]}`}
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((other) => other !== name) : [...chosen, name])}
          >
            <i aria-hidden="true">{symbol}</i>
            {word}
            <span className="figures">{counts[name]}</span>
          </button>
        );
      })}
    </div>
  );
}
