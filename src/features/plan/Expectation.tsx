import { memo } from "react";
import type { Change } from "../../domain/compare/diff.ts";
import { type Entry, toText } from "../../domain/ladder/entries.ts";
import { listFacts } from "../../domain/ladder/fields.ts";
import { tierWords } from "../../domain/ladder/importance.ts";
import type { DriftKind } from "../../domain/plan/ladderDrift.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import { nameChange } from "../../parts/changeWords.ts";
import { ImportanceMark } from "../../parts/ImportanceMark.tsx";
import styles from "./PlanTable.module.css";

interface Props {
  readonly entry: Entry | undefined;
  readonly change?: Change;
  readonly drift?: DriftKind;
}

const driftWords = {
  new: "New in this version",
  reworded: "Look again: reworded",
  moved: "Moved",
} as const satisfies Record<Exclude<DriftKind, "kept">, string>;

/** What a level expects, in short: what can rise or fall, and its main text. The open row says all. */
export const Expectation = memo(function Expectation({ entry, change, drift = "kept" }: Props) {
  if (!entry) return <span className="quiet">Not asked</span>;
  return (
    <div className={styles.expectation}>
      {change && (
        <p className={styles.marks}>
          <ChangeMark change={change.class} word={nameChange(change)} />
          {drift !== "kept" && <span className={styles.drift}>{driftWords[drift]}</span>}
        </p>
      )}
      {entry.kind === "skill" ? (
        <p className={styles.skill}>
          <ImportanceMark importance={entry.value.importance} />
          <span className="quiet">{tierWords[entry.value.tier]}</span>
        </p>
      ) : (
        listFacts(entry).map((fact) => (
          <p key={fact} className={styles.facts}>
            {fact}
          </p>
        ))
      )}
      {entry.kind !== "kpi" && <p>{toText(entry)}</p>}
    </div>
  );
});
