import { type ComparedRow, findReference } from "../../domain/compare.ts";
import type { Change } from "../../domain/diff.ts";
import { describeAbsence } from "../../domain/rowText.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import { EntryBody } from "../../parts/EntryBody.tsx";
import styles from "./CompareCell.module.css";
import { MoveList } from "./MoveList.tsx";

interface Props {
  readonly row: ComparedRow;
  readonly column: number;
  readonly reference: number | undefined;
}

/** What a level says in a row, and what changed. */
export function CompareCell({ row, column, reference }: Props) {
  const entry = row.cells[column];
  const change = row.changes[column];
  const from = findReference(column, reference);
  const before = from === undefined ? undefined : row.cells[from];
  return (
    <div className={styles.cell}>
      {change && <ChangeMark change={change.class} word={toWord(change, entry?.kind)} />}
      {change && change.moves.length > 0 && <MoveList moves={change.moves} />}
      {entry ? (
        <EntryBody
          entry={entry}
          before={change && change.class !== "new" && change.class !== "same" ? before : undefined}
          told={change?.moves}
        />
      ) : (
        <p className={styles.absent}>{describeAbsence(row)}</p>
      )}
    </div>
  );
}

/** A KPI's targets do not rise or fall: they tighten or loosen. */
function toWord({ class: name }: Change, kind: string | undefined): string | undefined {
  if (kind !== "kpi") return undefined;
  return name === "raised" ? "Raised: tighter" : name === "lowered" ? "Lowered: looser" : undefined;
}
